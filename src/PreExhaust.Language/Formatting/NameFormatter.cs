using System.Text;
using PreExhaust.Language.Binding;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Grammar;

namespace PreExhaust.Language.Formatting;

/// <summary>Writes names and labels. Names keep the author's spelling.</summary>
internal static class NameFormatter
{
    /// <summary>A name that is part of the plan as it stands; only its quotes become plain.</summary>
    public static string Verbatim(SyntaxToken name)
    {
        var unquoted = NameBinder.Unquote(name.Text);
        return unquoted == name.Text ? unquoted : $"\"{unquoted}\"";
    }

    /// <summary>A name that is looked up: one space between words.</summary>
    public static string Collapsed(SyntaxToken name) => Collapse(Verbatim(name));

    /// <summary>
    /// A name that a colon follows; a bracket that never closes hides the colon that is there already.
    /// </summary>
    public static string BeforeColon(SyntaxToken name) => Collapsed(name).Trim('*', '_').TrimEnd(' ', ':', '：');

    /// <summary>The words of a text with one space between them.</summary>
    public static string Collapse(string text)
    {
        var words = new StringBuilder();
        foreach (var c in text)
        {
            if (!Characters.IsBlank(c))
                words.Append(c);
            else if (words.Length > 0 && words[words.Length - 1] != ' ')
                words.Append(' ');
        }

        return words.ToString().TrimEnd();
    }

    /// <summary>A label without sign; a lone letter needs one, or it would be part of the name.</summary>
    public static string Label(SyntaxToken label)
    {
        var text = Labels.Core(label);
        return text.Length == 1 ? text + "." : text;
    }
}
