using PreExhaust.Analysis;
using PreExhaust.Language.Binding;
using PreExhaust.Language.Binding.Definitions;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Editing.Rechecking;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Editing;

/// <summary>
/// One version of a text as an editor asks about it. Immutable; what is asked for is worked out once, by whoever asks
/// first, on any thread.
/// </summary>
public sealed class EditorDocument
{
    private readonly WorkoutReading _reading;
    private readonly PlanOutline _outline = new();
    private readonly Lazy<WorkoutDocument> _bound;
    private readonly Lazy<TextCheck> _check;
    private readonly Lazy<ValueList<Diagnostic>> _messagesWithFixes;
    private readonly Lazy<DefinitionTable> _definitions;
    private readonly Lazy<NameTable> _names;
    private readonly Lazy<PlanPlaces> _places;

    /// <summary>The check of a version before, until this one is checked.</summary>
    private TextCheck? _before;

    /// <summary>Looks at a text.</summary>
    /// <param name="reading">The text.</param>
    /// <param name="shared">The definitions of the project; those of this text may be among them.</param>
    /// <param name="options">What the team says about rules.</param>
    public EditorDocument(WorkoutReading reading, WorkoutDefinitions shared, AnalysisOptions options)
    {
        _reading = reading;
        Shared = shared;
        Options = options;
        _bound = new(() => reading.Bind(shared, _outline));
        _check = new(Check);
        _messagesWithFixes = new(CollectWithFixes);
        _definitions = new(() => shared.With(Source.Path, reading.Definitions).Table);
        _names = new(() => new(this));
        _places = new(() => new(Bound.Plan));
    }

    private EditorDocument(
        WorkoutReading reading, WorkoutDefinitions shared, AnalysisOptions options, TextCheck? before)
        : this(reading, shared, options) => _before = before;

    /// <summary>The text.</summary>
    public SourceFile Source => _reading.Source;

    /// <summary>The definitions of the project.</summary>
    public WorkoutDefinitions Shared { get; }

    /// <summary>What the team says about rules.</summary>
    public AnalysisOptions Options { get; }

    /// <summary>What the text means.</summary>
    public WorkoutDocument Bound => _bound.Value;

    /// <summary>
    /// All there is to say about the text, from the language and the rules, in text order. Findings come without fixes:
    /// these are tried one by one before they are offered, which takes longer than a keystroke may.
    /// </summary>
    public ValueList<Diagnostic> Messages => _check.Value.Messages;

    /// <summary>The same messages, with the fixes of findings.</summary>
    internal ValueList<Diagnostic> MessagesWithFixes => _messagesWithFixes.Value;

    /// <summary>The lines.</summary>
    internal SyntaxTree Tree => _reading.Tree;

    /// <summary>What the project defines, with this text in it.</summary>
    internal DefinitionTable Definitions => _definitions.Value;

    /// <summary>The names in the text.</summary>
    internal NameTable Names => _names.Value;

    /// <summary>The places of the plan in the text.</summary>
    internal PlanPlaces Places => _places.Value;

    /// <summary>The line of an offset, from 0.</summary>
    internal int LineOf(int offset) => Source.PositionAt(offset).Line - 1;

    /// <summary>
    /// Looks at another version of the text, such as the one after a keystroke. It means and says what it would if it
    /// were looked at anew; what the keystroke leaves as it was is taken over.
    /// </summary>
    /// <param name="reading">The other version.</param>
    /// <param name="shared">The definitions of the project; those of this text may be among them.</param>
    /// <param name="options">What the team says about rules.</param>
    public EditorDocument After(WorkoutReading reading, WorkoutDefinitions shared, AnalysisOptions options) =>
        new(reading, shared, options, shared == Shared && options == Options ? LastCheck : null);

    /// <summary>The latest check that somebody asked for, here or in a version before.</summary>
    private TextCheck? LastCheck => _check.IsValueCreated ? _check.Value : Volatile.Read(ref _before);

    private TextCheck Check()
    {
        var check = Volatile.Read(ref _before)?.After(Source)
            ?? TextCheck.Of(Bound, _outline, Options.WithoutFixes());
        Volatile.Write(ref _before, null);
        return check;
    }

    private ValueList<Diagnostic> CollectWithFixes() => Bound.Diagnostics
        .Concat(Bound.Check(Options))
        .OrderBy(message => message, Diagnostic.ByPlace)
        .ToValueList();
}
