using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Binding.Definitions;

/// <summary>The header of a definition and the lines that it owns.</summary>
internal sealed class DefinitionDraft(LineSyntax header)
{
    private readonly List<LineSyntax> _lines = [];

    public LineSyntax Header { get; } = header;

    /// <summary>The header of an exercise; <c>null</c> for a scheme.</summary>
    public ExerciseDefinitionSyntax? Exercise { get; } = header.Statement as ExerciseDefinitionSyntax;

    /// <summary>The header of a scheme; <c>null</c> for an exercise.</summary>
    public SchemeSyntax? Scheme { get; } = header.Statement as SchemeSyntax;

    public SyntaxToken Keyword => Exercise?.Keyword ?? Scheme!.Keyword;

    public SyntaxToken? NameToken => Exercise is null ? Scheme!.Name : Exercise.Name;

    /// <summary>The name without quotes; empty where the header has none.</summary>
    public string Name => NameToken is null ? "" : NameBinder.Unquote(NameToken.Text);

    /// <summary>The lines indented below the header, without blank ones.</summary>
    public IReadOnlyList<LineSyntax> Lines => _lines;

    public void Add(LineSyntax line) => _lines.Add(line);

    /// <summary>The definition as other files see it.</summary>
    public WorkoutDefinition Share(SourceFile source)
    {
        var kind = Exercise is null ? DefinitionKind.Scheme : DefinitionKind.Exercise;
        var last = _lines.Count == 0 ? Header : _lines[_lines.Count - 1];
        var text = source[TextSpan.FromBounds(Header.Span.Start, last.Span.End)];
        return new(kind, Name, text.TrimEnd('\r', '\n'), source.Path);
    }
}
