using System.Collections;
using System.Reflection;
using System.Text;
using BudgetRender.Templating;

namespace BudgetRender.Tests.Templating;

/// <summary>A tree as text without its places, so that two trees can be compared.</summary>
internal static class TreeOutline
{
    public static string Of(Template template)
    {
        var text = new StringBuilder();
        Append(text, template.Body, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value, int depth)
    {
        string indent = new(' ', depth * 2);
        switch (value)
        {
            case null:
                text.Append(indent).Append("null\n");
                break;
            case TemplateValue literal:
                text.Append(indent).Append(literal.Kind).Append(' ').Append(ValueText.Quote(literal.ToText())).Append('\n');
                break;
            case string or bool or Enum:
                text.Append(indent).Append(value).Append('\n');
                break;
            case IEnumerable items:
                text.Append(indent).Append("[\n");
                foreach (object? item in items)
                {
                    Append(text, item, depth + 1);
                }

                text.Append(indent).Append("]\n");
                break;
            default:
                AppendMembers(text, value, depth);
                break;
        }
    }

    private static void AppendMembers(StringBuilder text, object value, int depth)
    {
        Type type = value.GetType();
        text.Append(' ', depth * 2).Append(type.Name).Append('\n');
        foreach (FieldInfo field in type.GetFields().Where(f => !f.IsStatic))
        {
            Append(text, field.GetValue(value), depth + 1);
        }

        foreach (PropertyInfo property in type.GetProperties().Where(p => p.Name is not ("Place" or "Span") && p.GetIndexParameters().Length == 0))
        {
            Append(text, property.GetValue(value), depth + 1);
        }
    }
}
