using System.Text;
using PreExhaust.Language;
using PreExhaust.LanguageServer.Files;

namespace PreExhaust.Cli.Files;

/// <summary>A file and another text for it.</summary>
/// <param name="File">The file as it is.</param>
/// <param name="Before">Its text.</param>
/// <param name="After">The other text.</param>
/// <param name="Encoding">The encoding of the file.</param>
internal sealed record RewrittenFile(WorkoutFile File, string Before, string After, Encoding Encoding)
{
    /// <summary>Why the file cannot be rewritten; <c>null</c> where it can.</summary>
    public string? Problem { get; init; }

    /// <summary>Whether the two texts differ.</summary>
    public bool IsChanged => Before != After;

    /// <summary>The other text as bytes, in the file's own encoding.</summary>
    public byte[] Content => IsChanged
        ? [.. Encoding.GetPreamble(), .. Encoding.GetBytes(After)]
        : File.Content;

    /// <summary>Another text for a file, unless it was not read whole, or not as text: writing would lose it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="done">What is done to it, such as "formatted".</param>
    /// <param name="rewrite">Makes the other text from its text.</param>
    public static RewrittenFile Of(WorkoutFile file, string done, Func<string, string> rewrite)
    {
        var (text, invalid, encoding) = TextDecoder.Decode(file.Content);
        if (file.IsCut || text.Length > Limits.FileLength)
            return Refused($"more than {Limits.FileLength} characters are not {done}");
        return invalid.Count > 0
            ? Refused("not UTF-8 text; save the file as UTF-8")
            : new(file, text, rewrite(text), encoding);

        RewrittenFile Refused(string problem) => new(file, text, text, encoding) { Problem = problem };
    }
}
