using System.Security.Cryptography;
using System.Text;

namespace BudgetRender.Templating;

internal static class TextHashes
{
    public static TemplateValue Md5(CallArguments call) => Hex(MD5.HashData(Bytes(call, 0)));

    public static TemplateValue Sha1(CallArguments call) => Hex(SHA1.HashData(Bytes(call, 0)));

    public static TemplateValue Sha256(CallArguments call) => Hex(SHA256.HashData(Bytes(call, 0)));

    public static TemplateValue Sha512(CallArguments call) => Hex(SHA512.HashData(Bytes(call, 0)));

    public static TemplateValue HmacSha1(CallArguments call) => Hex(HMACSHA1.HashData(Bytes(call, 1), Bytes(call, 0)));

    public static TemplateValue HmacSha256(CallArguments call) => Hex(HMACSHA256.HashData(Bytes(call, 1), Bytes(call, 0)));

    public static TemplateValue HmacSha512(CallArguments call) => Hex(HMACSHA512.HashData(Bytes(call, 1), Bytes(call, 0)));

    public static TemplateValue Base64Decode(CallArguments call)
    {
        string text = call.Text(0);
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out int count) ? Encoding.UTF8.GetString(bytes, 0, count) : throw call.Wrong(0, "base64");
    }

    private static byte[] Bytes(CallArguments call, int index)
    {
        string text = call.Text(index);
        call.Run.Spend(call.Call, text.Length >> 4);
        return Encoding.UTF8.GetBytes(text);
    }

    private static string Hex(byte[] hash) => Convert.ToHexStringLower(hash);
}
