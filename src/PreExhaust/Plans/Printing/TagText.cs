namespace PreExhaust.Plans.Printing;

/// <summary>Writes tags.</summary>
internal static class TagText
{
    /// <summary>Such as <c>#back-off</c>; a tag is one word that begins with a letter.</summary>
    public static string Of(string tag)
    {
        var word = string.Concat(tag.Trim().Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' ? c : '-'));
        return word.Length > 0 && char.IsLetter(word[0]) ? $"#{word}" : $"#tag-{word}";
    }
}
