using System.Buffers.Binary;
using System.Text;

namespace BudgetRender.Pdf.Objects;

/// <summary>The output intent that PDF/A asks for: sRGB, with a small ICC profile (version 2.1, three curves and a matrix).</summary>
internal static class OutputIntent
{
    private static readonly byte[] Profile = MakeProfile();

    public static int Add(ObjectStore store)
    {
        var profile = store.AddStream(Profile, "/N 3"u8);
        return store.Add(new PdfBuffer()
            .Write("<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)/DestOutputProfile "u8)
            .Reference(profile).Write(">>"u8));
    }

    private static byte[] MakeProfile()
    {
        var curve = Curve();
        var tags = new List<(string Tag, byte[] Data)>
        {
            ("desc", Description("sRGB")),
            ("cprt", Text("Public domain")),
            ("wtpt", Xyz(0.9505, 1, 1.0891)),
            ("rXYZ", Xyz(0.43607, 0.22249, 0.01392)),
            ("gXYZ", Xyz(0.38515, 0.71687, 0.09708)),
            ("bXYZ", Xyz(0.14307, 0.06061, 0.71410)),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        };
        var offset = 128 + 4 + tags.Count * 12;
        // The three curves are one piece of data.
        var profile = new byte[offset + tags.DistinctBy(t => t.Data).Sum(t => t.Data.Length)];
        WriteHeader(profile);
        BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(128), tags.Count);
        for (var i = 0; i < tags.Count; i++)
        {
            var entry = profile.AsSpan(132 + i * 12, 12);
            Encoding.ASCII.GetBytes(tags[i].Tag, entry);
            var isShared = i > 0 && ReferenceEquals(tags[i].Data, tags[i - 1].Data);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], isShared ? offset - curve.Length : offset);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], tags[i].Data.Length);
            if (isShared)
                continue;
            tags[i].Data.CopyTo(profile, offset);
            offset += tags[i].Data.Length;
        }

        return profile;
    }

    private static void WriteHeader(byte[] profile)
    {
        BinaryPrimitives.WriteInt32BigEndian(profile, profile.Length);
        BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(8), 0x02100000);
        Encoding.ASCII.GetBytes("mntrRGB XYZ ", profile.AsSpan(12));
        // The date a profile must have: 2000-01-01 00:00:00.
        BinaryPrimitives.WriteUInt16BigEndian(profile.AsSpan(24), 2000);
        BinaryPrimitives.WriteUInt16BigEndian(profile.AsSpan(26), 1);
        BinaryPrimitives.WriteUInt16BigEndian(profile.AsSpan(28), 1);
        Encoding.ASCII.GetBytes("acsp", profile.AsSpan(36));
        Xyz(0.9642, 1, 0.8249).AsSpan(8).CopyTo(profile.AsSpan(68));
    }

    private static byte[] Xyz(double x, double y, double z)
    {
        var data = new byte[20];
        Encoding.ASCII.GetBytes("XYZ ", data);
        double[] values = [x, y, z];
        for (var i = 0; i < 3; i++) BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8 + i * 4), (int)Math.Round(values[i] * 65536));
        return data;
    }

    /// <summary>The curve of IEC 61966-2-1 at 1,024 places.</summary>
    private static byte[] Curve()
    {
        const int places = 1024;
        var data = new byte[12 + (2 * places)];
        Encoding.ASCII.GetBytes("curv", data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), places);
        for (var i = 0; i < places; i++)
        {
            var value = i / (places - 1.0);
            var linear = value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
            BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(12 + (2 * i)), (ushort)Math.Round(linear * ushort.MaxValue));
        }

        return data;
    }

    private static byte[] Text(string text)
    {
        var data = new byte[(8 + text.Length + 1 + 3) & ~3];
        Encoding.ASCII.GetBytes("text", data);
        Encoding.ASCII.GetBytes(text, data.AsSpan(8));
        return data;
    }

    /// <summary>A textDescriptionType with its Unicode and Macintosh parts empty.</summary>
    private static byte[] Description(string text)
    {
        var data = new byte[(12 + text.Length + 1 + 8 + 3 + 67 + 3) & ~3];
        Encoding.ASCII.GetBytes("desc", data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), text.Length + 1);
        Encoding.ASCII.GetBytes(text, data.AsSpan(12));
        return data;
    }
}
