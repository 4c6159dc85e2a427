using PreExhaust.Analysis;
using PreExhaust.Cli.Reporting;
using PreExhaust.Configuration;
using PreExhaust.Language;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Editing;
using PreExhaust.Language.Text;
using PreExhaust.LanguageServer.Files;

namespace PreExhaust.Cli.Files;

/// <summary>Everything there is to say about one file, in the order of its lines.</summary>
internal static class FileCheck
{
    private const int MaxUnreadableLines = 100;

    public static IEnumerable<ReportEntry> Run(WorkoutFile file, AnalysisOptions options)
    {
        var decoded = TextDecoder.Decode(file.Content);
        var document = WorkoutText.Parse(decoded.Text, file.Path, file.Shared);
        var unreadable = IsRefused(document) ? [] : Unreadable(document, decoded.InvalidOffsets);
        var unreadableLines = unreadable.ConvertAll(d => LineOf(document, d));

        return document.Diagnostics.Concat(document.Check(options))
            .Where(d => !unreadableLines.Contains(LineOf(document, d)))
            .Concat(unreadable)
            .Order(Diagnostic.ByPlace)
            .ToList()
            .ConvertAll(d => Entry(document.Source, d, document.FixesOf(d)));
    }

    /// <summary>What an <c>.editorconfig</c> file says in vain.</summary>
    public static IEnumerable<ReportEntry> Run(SourceFile configuration) =>
        EditorConfigCheck.Of(configuration).Select(mistake => Entry(configuration, mistake, []));

    /// <summary>A file that is refused as a whole is not asked for its encoding too.</summary>
    private static bool IsRefused(WorkoutDocument document) => document.Diagnostics
        .Any(d => d.Id == DiagnosticKinds.BinaryFile.Id || d.Id == DiagnosticKinds.FileTooLarge.Id);

    /// <summary>The first place on each line, up to so many.</summary>
    private static List<Diagnostic> Unreadable(WorkoutDocument document, IReadOnlyList<int> offsets) =>
        offsets.Count == 0 ? [] : offsets
            .DistinctBy(offset => document.Source.PositionAt(offset).Line)
            .Take(MaxUnreadableLines)
            .Select(Unreadable)
            .ToList();

    private static Diagnostic Unreadable(int offset) => new(
        DiagnosticKinds.InvalidEncoding.Id,
        DiagnosticKinds.InvalidEncoding.Severity,
        "These bytes are not UTF-8 text. Save the file as UTF-8.",
        new(offset, 1));

    private static int LineOf(WorkoutDocument document, Diagnostic diagnostic) =>
        document.Source.PositionAt(diagnostic.Span.Start).Line;

    private static ReportEntry Entry(SourceFile source, Diagnostic diagnostic, IEnumerable<OfferedFix> fixes)
    {
        var start = source.PositionAt(diagnostic.Span.Start);
        var end = source.PositionAt(diagnostic.Span.End);
        var rule = diagnostic.Finding?.Rule;
        return new(
            diagnostic.Id,
            diagnostic.Severity,
            diagnostic.Message,
            source.Path,
            start.Line,
            start.Column,
            end.Line,
            end.Column,
            rule is null ? null : Evidence(rule.Evidence),
            diagnostic.HelpUri,
            [.. fixes.Select(fix => Fix(source, fix))]);
    }

    private static ReportFix Fix(SourceFile source, OfferedFix fix) =>
        new(fix.Title, fix.IsSafe, [.. fix.Changes.Select(change => Change(source, change))]);

    private static ReportChange Change(SourceFile source, TextChange change)
    {
        var (start, end) = (source.PositionAt(change.Span.Start), source.PositionAt(change.Span.End));
        return new(start.Line, start.Column, end.Line, end.Column, change.NewText);
    }

    private static ReportEvidence Evidence(Evidence evidence) =>
        new(evidence.Grade, evidence.Summary, [.. evidence.Studies.Select(s => s.Citation)]);
}
