using PreExhaust.Language.Binding;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Editing;

/// <summary>A symbol whose lines are still being read.</summary>
internal sealed class OpenSymbol
{
    private readonly string _name;
    private readonly EditorSymbolKind _kind;
    private readonly TextSpan _nameSpan;
    private readonly int _line;

    private OpenSymbol(EditorSymbolKind kind, string name, SyntaxNode named, int line)
    {
        (_kind, _name, _nameSpan, _line) = (kind, name, named.Span, line);
        LastLine = line;
    }

    public List<OpenSymbol> Children { get; } = [];

    public int LastLine { get; set; }

    /// <summary>What is inside what: a header closes all that rank as high.</summary>
    public int Rank => IsLeaf ? int.MaxValue : (int)_kind;

    /// <summary>Whether nothing can be inside.</summary>
    public bool IsLeaf => _kind >= EditorSymbolKind.Exercise;

    /// <summary>The symbol that a line opens; <c>null</c> for any other line.</summary>
    public static OpenSymbol? Of(LineSyntax line, int number) => line.Statement switch
    {
        ProgramSyntax program => Named(EditorSymbolKind.Program, program, program.Name, number),
        BlockSyntax block => Named(EditorSymbolKind.Block, block, block.Name, number),
        WeekSyntax week => new(EditorSymbolKind.Week, TextOf(week), week, number),
        SessionSyntax session => Named(EditorSymbolKind.Session, session, session.Name, number),
        ExerciseSyntax exercise => Named(EditorSymbolKind.Exercise, exercise, exercise.Name, number),
        SchemeSyntax scheme => Named(EditorSymbolKind.Scheme, scheme, scheme.Name, number),
        ExerciseDefinitionSyntax own => Named(EditorSymbolKind.Definition, own, own.Name, number),
        _ => null,
    };

    /// <summary>The symbol with all that stands in it.</summary>
    public EditorSymbol Close(SourceFile source) => new(
        _name,
        _kind,
        TextSpan.FromBounds(source.LineContent(_line).Start, source.LineContent(LastLine).End),
        _nameSpan)
    {
        Children = Children.Select(child => child.Close(source)).ToValueList(),
    };

    /// <summary>Editors refuse symbols without a name.</summary>
    private static OpenSymbol Named(EditorSymbolKind kind, SyntaxNode statement, SyntaxToken? name, int line) => new(
        kind,
        name is null ? statement.Tokens.First().Text : NameBinder.Unquote(name.Text),
        name ?? statement.Tokens.First(),
        line);

    private static string TextOf(SyntaxNode node) => string.Join(" ", node.Tokens.Select(token => token.Text));
}
