using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Syntax;

/// <summary>Tells files that are no text of ours before any line is read.</summary>
internal static class FileCheck
{
    /// <summary>Whether lines may be read; what stops that is reported.</summary>
    public static bool IsReadable(SourceFile source, DiagnosticBag diagnostics)
    {
        var text = source.Text;
        if (text.StartsWith("bplist", StringComparison.Ordinal) || text.IndexOf('\0') >= 0)
        {
            diagnostics.Add(
                DiagnosticKinds.BinaryFile,
                default,
                "This is a binary file, not workout text. (Apple's WorkoutKit also names its files .workout.)");
            return false;
        }

        if (text.Length > Limits.FileLength)
        {
            diagnostics.Add(
                DiagnosticKinds.FileTooLarge,
                default,
                $"The file has more than {Limits.FileLength} characters, so nothing was read. Split it.");
            return false;
        }

        if (ExportedTable.HeadOf(text) is { } head)
        {
            diagnostics.Add(
                DiagnosticKinds.ForeignHeading,
                head,
                "This is the table of an app, of which nothing is read; a program says 'Bench Press: 3x8 80kg' for all "
                + "sets.");
            return false;
        }

        var invalid = text.IndexOf('\ufffd');
        if (invalid >= 0)
        {
            diagnostics.Add(
                DiagnosticKinds.InvalidEncoding,
                new(invalid, 1),
                "Bytes here are not valid UTF-8; save the file as UTF-8.");
        }

        return true;
    }
}
