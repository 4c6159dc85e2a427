using PreExhaust.Language.Binding;
using PreExhaust.Language.Binding.Definitions;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language;

/// <summary>
/// A <c>.workout</c> text whose lines are read, before names are looked up: what a host keeps of each file while it
/// collects the definitions of all. The lines are read when somebody first asks for what they say.
/// </summary>
public sealed class WorkoutReading
{
    private readonly Lazy<ReadLines> _lines;
    private readonly Lazy<ValueList<WorkoutDefinition>> _definitions;

    private WorkoutReading(SourceFile source)
    {
        Source = source;
        _lines = new(() => new(source));
        _definitions = new(() => DefinitionReader.MayDefine(source.Text) ? _lines.Value.Definitions : default);
    }

    /// <summary>The text.</summary>
    public SourceFile Source { get; }

    /// <summary>What the text defines for itself and for the other files.</summary>
    public ValueList<WorkoutDefinition> Definitions => _definitions.Value;

    /// <summary>The lines; read by whoever asks first.</summary>
    internal SyntaxTree Tree => _lines.Value.Tree;

    /// <summary>Reads the lines of a text; never throws.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The path that anchors and messages name.</param>
    public static WorkoutReading Of(string text, string path = "") => new(new(path, text));

    /// <summary>Reads the lines of a file; never throws.</summary>
    public static WorkoutReading Of(SourceFile source) => new(source);

    /// <summary>Binds the lines.</summary>
    /// <param name="shared">The definitions of the project; those of this text may be among them.</param>
    public WorkoutDocument Bind(WorkoutDefinitions shared) => Bind(shared, new());

    /// <summary>Binds the lines.</summary>
    /// <param name="shared">The definitions of the project.</param>
    /// <param name="outline">Takes which lines make which session.</param>
    internal WorkoutDocument Bind(WorkoutDefinitions shared, PlanOutline outline)
    {
        var diagnostics = _lines.Value.Diagnostics.Clone();
        var definitions = shared.With(Source.Path, Definitions);
        var schemes = SchemeLibrary.Of(Tree, definitions.Table);
        var context = new BindingContext(schemes.Source, diagnostics)
        {
            Definitions = definitions.Table,
            Schemes = schemes,
            HasDefinitions = Definitions.Count > 0,
        };
        var defined = DefinitionCheck.Run(context, _lines.Value.Drafts);
        var plan = PlanBinder.Bind(Tree, context, outline);
        return new(Source, plan, diagnostics.ToList().ToValueList())
        {
            Definitions = Definitions,
            Shared = shared,
            Defined = defined,
        };
    }
}
