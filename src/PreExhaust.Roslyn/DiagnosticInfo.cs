using Microsoft.CodeAnalysis;
using PreExhaust.Analysis;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Text;
using LanguageDiagnostic = PreExhaust.Language.Diagnostics.Diagnostic;
using LinePosition = PreExhaust.Language.Text.LinePosition;
using TextSpan = PreExhaust.Language.Text.TextSpan;

namespace PreExhaust.Roslyn;

/// <summary>A diagnostic as plain values, which the generator's steps can keep and compare.</summary>
/// <param name="Id">The id.</param>
/// <param name="Severity">How loud it is.</param>
/// <param name="Message">What it says.</param>
/// <param name="File">The absolute path; empty for none.</param>
/// <param name="Span">The place in the file.</param>
/// <param name="Start">Where that begins.</param>
/// <param name="End">Where that ends.</param>
internal sealed record DiagnosticInfo(
    string Id, Severity Severity, string Message, string File, TextSpan Span, LinePosition Start, LinePosition End)
{
    public static DiagnosticInfo At(SourceFile source, string file, LanguageDiagnostic diagnostic) => new(
        diagnostic.Id,
        diagnostic.Severity,
        diagnostic.Message,
        file,
        diagnostic.Span,
        source.PositionAt(diagnostic.Span.Start),
        source.PositionAt(diagnostic.Span.End));

    /// <summary>A message about a file as a whole, or about none.</summary>
    public static DiagnosticInfo AtStart(string file, DiagnosticKind kind, string message) =>
        AtStart(file, kind.Id, kind.Severity, message);

    /// <summary>A message about a file as a whole, or about none.</summary>
    public static DiagnosticInfo AtStart(string file, string id, Severity severity, string message) =>
        new(id, severity, message, file, default, new(1, 1), new(1, 1));

    /// <summary>Where the compiler is to show it.</summary>
    public Location Location => File.Length == 0
        ? Location.None
        : Location.Create(File, new(Span.Start, Span.Length), new(Roslyn(Start), Roslyn(End)));

    public static Location LocationOf(SourceFile source, string file, TextSpan span) => Location.Create(
        file,
        new(span.Start, span.Length),
        new(Roslyn(source.PositionAt(span.Start)), Roslyn(source.PositionAt(span.End))));

    private static Microsoft.CodeAnalysis.Text.LinePosition Roslyn(LinePosition position) =>
        new(position.Line - 1, position.Column - 1);
}
