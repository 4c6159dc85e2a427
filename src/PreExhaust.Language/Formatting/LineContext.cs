using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Formatting;

/// <summary>What stands above a line and decides how it is read.</summary>
internal sealed class LineContext
{
    private const string SomeExercise = "Squat\n  ";

    private const string SomeDefinition = "exercise X\n  ";

    private GroupSyntax? _group;
    private string _groupLine = "";
    private bool _isMember;

    /// <summary>
    /// The indentation of the exercise or group that lines go on with; <c>null</c> where there is none.
    /// </summary>
    public string? Owner { get; private set; }

    /// <summary>Takes in a line, so that the ones below may belong to it.</summary>
    public void Pass(LineSyntax line, SourceFile source)
    {
        if (line.Statement is NoteSyntax or ContinuationSyntax or AllowSyntax or FactSyntax)
            return;
        Owner = line.Statement is ExerciseSyntax or GroupSyntax or ExerciseDefinitionSyntax or SchemeSyntax
            ? line.Indentation
            : null;
        _isMember = line.Statement is ExerciseSyntax exercise && IsMember(exercise);
        if (line.Statement is GroupSyntax group)
            (_group, _groupLine) = (group, source[group.Span] + "\n");
        else if (!_isMember)
            (_group, _groupLine) = (null, "");
    }

    /// <summary>What must stand above a statement for it to be read; empty where it can be read alone.</summary>
    public string Above(StatementSyntax statement)
    {
        if (statement is FactSyntax)
            return SomeDefinition;
        if (statement is not (ContinuationSyntax or AllowSyntax))
            return _isMember ? _groupLine : "";
        var label = _isMember ? $"{_group!.Letter.Text}1 " : "";
        return _group is not null && !_isMember ? $"{_groupLine}  " : $"{_groupLine}{label}{SomeExercise}";
    }

    private bool IsMember(ExerciseSyntax exercise) =>
        _group is not null && Labels.LetterOf(exercise.Label) == char.ToUpperInvariant(_group.Letter.Text[0]);
}
