using PreExhaust.Language.Syntax;

namespace PreExhaust.Language.Binding;

/// <summary>What stands in brackets after weeks.</summary>
/// <param name="IsDeload">Whether it is the word deload.</param>
/// <param name="Title">Any other words; <c>null</c> without.</param>
internal readonly record struct WeekTitle(bool IsDeload, string? Title)
{
    /// <summary>Reads the brackets, or the bare word deload of a header.</summary>
    public static WeekTitle Of(SyntaxToken? token)
    {
        if (token is null)
            return default;
        var text = token.Text;
        if (char.IsLetter(text[0]))
            return new(true, null);
        var title = text.Substring(1, text.Length - 2).Trim();
        var isDeload = string.Equals(title, "deload", StringComparison.OrdinalIgnoreCase);
        return new(isDeload, isDeload || title.Length == 0 ? null : title);
    }
}
