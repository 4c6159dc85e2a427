using PreExhaust.Language;
using PreExhaust.Language.Formatting;

namespace PreExhaust.Cli.Files;

/// <summary>A file and what the formatter makes of it.</summary>
/// <param name="File">The file as it is.</param>
/// <param name="Content">The formatted bytes, in the file's own encoding.</param>
/// <param name="Problem">Why the file cannot be formatted; <c>null</c> where it can.</param>
internal sealed record FormattedFile(WorkoutFile File, byte[] Content, string? Problem)
{
    /// <summary>Whether formatting changes the file.</summary>
    public bool IsChanged => !Content.AsSpan().SequenceEqual(File.Content);

    public static FormattedFile Of(WorkoutFile file)
    {
        var decoded = TextDecoder.Decode(file.Content);
        // Writing what was not read whole, or not as text, would lose it.
        if (file.IsCut || decoded.Text.Length > Limits.FileLength)
            return new(file, file.Content, $"more than {Limits.FileLength} characters are not formatted");
        if (decoded.InvalidOffsets.Count > 0)
            return new(file, file.Content, "not UTF-8 text; save the file as UTF-8");

        var formatted = WorkoutFormatter.Format(decoded.Text, file.Path, file.Shared);
        return formatted == decoded.Text
            ? new(file, file.Content, null)
            : new(file, [.. decoded.Encoding.GetPreamble(), .. decoded.Encoding.GetBytes(formatted)], null);
    }
}
