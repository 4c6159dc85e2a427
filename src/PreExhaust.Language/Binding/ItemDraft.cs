using PreExhaust.Language.Syntax;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>What one item says, before it is known which sets it holds for.</summary>
internal sealed class ItemDraft(BindingContext context)
{
    /// <summary>The sets; empty where the item holds for others.</summary>
    public List<SetGroup> Groups { get; } = [];

    /// <summary>The sets of every stage; empty without stages.</summary>
    public IReadOnlyList<List<SetGroup>> Stages { get; set; } = [];

    public Load? Load { get; private set; }

    /// <summary>Where the load, or the list of loads, is written.</summary>
    public SyntaxNode? LoadPlace { get; private set; }

    /// <summary>One load for each set, from a slash list.</summary>
    public IReadOnlyList<Load>? LoadEach { get; private set; }

    public Effort? Effort { get; private set; }

    /// <summary>One effort for each set, from a slash list.</summary>
    public IReadOnlyList<Effort>? EffortEach { get; private set; }

    public Rest? Rest { get; private set; }

    public Tempo? Tempo { get; private set; }

    public SideCounting? Sides { get; private set; }

    public Technique? Technique { get; private set; }

    public List<string> Tags { get; } = [];

    public List<string> Notes { get; } = [];

    public void Set(Load? load, SyntaxNode place)
    {
        Load = Once(Load ?? LoadEach?[0], load, place, "load");
        LoadPlace ??= place;
    }

    public void Set(IReadOnlyList<Load>? loads, SyntaxNode place)
    {
        var kept = Once(Load is null ? LoadEach : [Load], loads, place, "load");
        LoadEach = Load is null ? kept : null;
        LoadPlace ??= place;
    }

    public void Set(Effort? effort, SyntaxNode place) =>
        Effort = Once(Effort ?? EffortEach?[0], effort, place, "effort");

    public void Set(IReadOnlyList<Effort> efforts, SyntaxNode place)
    {
        var kept = Once(Effort is null ? EffortEach : [Effort], efforts, place, "effort");
        EffortEach = Effort is null ? kept : null;
    }

    public void Set(Rest? rest, SyntaxNode place) => Rest = Once(Rest, rest, place, "rest");

    public void Set(Tempo? tempo, SyntaxNode place) => Tempo = Once(Tempo, tempo, place, "tempo");

    public void Set(Technique? technique, SyntaxNode place) =>
        Technique = Once(Technique, technique, place, "technique");

    public void Set(SideCounting sides) => Sides = sides;

    private T? Once<T>(T? old, T? value, SyntaxNode place, string what)
        where T : class => context.Once(old, value, place, what, "these sets");
}
