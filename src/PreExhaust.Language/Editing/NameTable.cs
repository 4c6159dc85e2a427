using PreExhaust.Language.Binding;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Editing;

/// <summary>Every name of a text that names an exercise, scheme, session or label, in text order.</summary>
internal sealed class NameTable
{
    private readonly EditorDocument _document;
    private readonly NameBinder _binder;
    private readonly ChoiceBinder _choices;
    private readonly List<NameUse> _uses = [];

    /// <summary>Labels mean something within their session only.</summary>
    private int _session;

    public NameTable(EditorDocument document)
    {
        _document = document;
        var context = new BindingContext(document.Source, new DiagnosticBag()) { Definitions = document.Definitions };
        _binder = new(context);
        _choices = new(context, _binder);
        foreach (var line in document.Tree.Lines)
        {
            if (line.Statement is { } statement)
                Read(statement);
        }
    }

    public IReadOnlyList<NameUse> All => _uses;

    /// <summary>The name that an offset lies in or right behind.</summary>
    public NameUse? At(int offset) => _uses.Find(use => use.Span.Start <= offset && offset <= use.Span.End);

    private void Read(StatementSyntax statement)
    {
        switch (statement)
        {
            case SessionSyntax session:
                _session++;
                Add(NameKind.Session, session.Name, isDefinition: true);
                Add(NameKind.Session, session.Model);
                break;
            case ExerciseSyntax exercise:
                Read(exercise);
                break;
            case GroupSyntax group:
                AddLabel(group.Letter);
                break;
            case ContinuationSyntax continuation:
                Read(continuation.Prescription);
                break;
            case SchemeSyntax scheme:
                Add(NameKind.Scheme, scheme.Name, isDefinition: true);
                Read(scheme.Prescription);
                break;
            case ExerciseDefinitionSyntax definition:
                AddExercise(definition.Name, isDefinition: true);
                AddExercise(definition.Model);
                break;
            case SettingSyntax setting:
                Read(setting);
                break;
            default:
                break;
        }
    }

    private void Read(ExerciseSyntax exercise)
    {
        if (exercise.Label is { } label)
            AddLabel(label);
        foreach (var (name, variant) in _choices.PartsOf(exercise.Name))
        {
            if (name.End != exercise.Name.End || !AddWhole(exercise, name, variant ?? _binder.VariantOf(exercise)))
                AddExercise(name);
        }

        Read(exercise.Prescription);
    }

    private void Read(SettingSyntax setting)
    {
        var names = setting.Values.OfType<SyntaxToken>().Where(value => value.Kind == TokenKind.Name);
        if (setting.Keyword.Is("rotate"))
            names.ToList().ForEach(name => Add(NameKind.Session, name));
        else if (setting.Keyword.Is("max") || setting.Keyword.Is("omit"))
            names.Where(name => IsExercise(name.Text)).ToList().ForEach(name => AddExercise(name));
    }

    private void Read(SyntaxNode? node)
    {
        switch (node)
        {
            case null or SyntaxToken:
                return;
            case LikeSyntax like:
                Read(like);
                return;
            case MaxBasisSyntax basis:
                AddExercise(basis.Exercise);
                Add(NameKind.Session, basis.Session);
                return;
            case IntentSyntax intent:
                AddExercise(intent.Compound);
                return;
        }

        foreach (var child in node.Children)
            Read(child);
    }

    private void Read(LikeSyntax like)
    {
        if (_document.Definitions.FindScheme(NameBinder.Unquote(like.Model.Text)) is not null)
            Add(NameKind.Scheme, like.Model);
        else
            AddExercise(like.Model);
        Add(NameKind.Session, like.Session);
    }

    private bool IsExercise(string name) =>
        _document.Definitions.Catalog.Find(NameBinder.Unquote(name)) is not null;

    private void AddExercise(SyntaxToken? name, bool isDefinition = false)
    {
        if (name is null)
            return;
        var bare = WithoutVariant(name);
        var identity = _binder.Identify(NameBinder.Unquote(bare.Text), null).Name;
        _uses.Add(new(NameKind.Exercise, identity, Bare(bare), isDefinition));
    }

    /// <summary>Takes a name with its brackets where the two together name an exercise.</summary>
    private bool AddWhole(ExerciseSyntax exercise, SyntaxToken name, string? variant)
    {
        var whole = _binder.Identify(NameBinder.Unquote(name.Text), variant);
        if (variant is null || whole.Variant is not null || exercise.Variant is not { } bracket)
            return false;
        _uses.Add(new(NameKind.Exercise, whole.Name, TextSpan.FromBounds(name.Span.Start, bracket.Span.End)));
        return true;
    }

    /// <summary>Where a name is one token with its variant, as behind <c>like</c>.</summary>
    private SyntaxToken WithoutVariant(SyntaxToken name)
    {
        var open = name.Text.LastIndexOf('(');
        return open > 0 && name.Text[name.Text.Length - 1] == ')' && !IsExercise(name.Text)
            ? name.Part(0, name.Text.Substring(0, open).TrimEnd().Length)
            : name;
    }

    private void Add(NameKind kind, SyntaxToken? name, bool isDefinition = false)
    {
        if (name is not null)
            _uses.Add(new(kind, NameBinder.Unquote(name.Text).ToUpperInvariant(), Bare(name), isDefinition));
    }

    private void AddLabel(SyntaxToken label)
    {
        var letter = label.Text.FirstOrDefault(char.IsLetter);
        if (letter == default)
            return;
        var place = label.Span.Start + label.Text.IndexOf(letter);
        _uses.Add(new(NameKind.Label, $"{_session} {char.ToUpperInvariant(letter)}", new(place, 1)));
    }

    /// <summary>The place of a name without its quotes.</summary>
    private static TextSpan Bare(SyntaxToken name)
    {
        var bare = NameBinder.Unquote(name.Text);
        return new(name.Span.Start + name.Text.IndexOf(bare, StringComparison.Ordinal), bare.Length);
    }
}
