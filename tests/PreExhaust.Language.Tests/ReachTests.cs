using System.Collections;
using CsCheck;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Language.Tests.Mutation;
using PreExhaust.Language.Tests.Printing;
using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Tests;

/// <summary>
/// Properties say nothing of what their samples never hold: here the generators have to reach everything, in few
/// samples of a fixed seed.
/// </summary>
public sealed class ReachTests
{
    private const uint Seed = 1;

    /// <summary>What the calendar makes of a plan, and what a reader knows of its text.</summary>
    private static readonly Type[] NotWritten =
    [
        typeof(Anchor), typeof(PlannedSet), typeof(Prescription), typeof(ScheduledSession), typeof(SlotIndex),
        typeof(TrainingWeek), typeof(ValueList<>), typeof(ValueListEnumerator<>),
    ];

    private static readonly string[] OfTheText = ["Source", "File"];

    [Fact]
    public void Random_plans_hold_everything_that_a_text_can_say()
    {
        var types = typeof(TrainingPlan).Assembly.GetTypes()
            .Where(type => type is { IsPublic: true, IsAbstract: false, Namespace: "PreExhaust.Plans" })
            .Except(NotWritten);
        var plans = Samples(RandomPlans.Plan, 300);

        AssertAll(types.SelectMany(Names), plans.SelectMany(Held));
    }

    [Fact]
    public void Random_texts_hold_every_kind_of_node() => AssertNodes(Samples(AnyText.Texts, 3000));

    /// <summary>A single change hardly ever leaves a group line whole but for its letter.</summary>
    [Fact]
    public void Changed_texts_hold_every_kind_of_node() => AssertNodes(
        Samples(LineMutation.Any, 3000).Select(change => change.After), typeof(UnletteredGroupSyntax));

    private static void AssertNodes(IEnumerable<string> texts, params Type[] rare) => AssertAll(
        typeof(SyntaxNode).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(SyntaxNode)))
            .Except(rare)
            .Select(type => type.Name),
        texts
            .Select(text => SyntaxParser.Parse(new SourceFile("", text), new DiagnosticBag()))
            .SelectMany(tree => tree.Lines.SelectMany(Nodes))
            .Select(node => node.GetType().Name));

    private static void AssertAll(IEnumerable<string> expected, IEnumerable<string> found) =>
        Assert.Equal("", string.Join(' ', expected.Except(found).Order(StringComparer.Ordinal)));

    private static IEnumerable<T> Samples<T>(Gen<T> gen, int count)
    {
        var random = new PCG(Seed, Seed);
        return Enumerable.Range(0, count).Select(_ => gen.Generate(random, null, out var _)).ToList();
    }

    private static IEnumerable<SyntaxNode> Nodes(SyntaxNode node) => node.Children.SelectMany(Nodes).Prepend(node);

    /// <summary>What there is to reach of a type: its values, or itself and what can be said of it.</summary>
    private static IEnumerable<string> Names(Type type) => type.IsEnum
        ? Enum.GetNames(type).Select(value => $"{type.Name}.{value}")
        : type.GetProperties()
            .Where(property => property.CanWrite && !OfTheText.Contains(property.Name))
            .Select(property => $"{type.Name}.{property.Name}")
            .Prepend(type.Name);

    /// <summary>The types, and the properties that say something, in a part of a plan.</summary>
    private static IEnumerable<string> Held(object part)
    {
        var type = part.GetType();
        if (part is IEnumerable items and not string)
            return items.Cast<object>().SelectMany(Held);
        if (type.IsEnum)
            return [$"{type.Name}.{part}"];
        if (type.Namespace?.StartsWith("PreExhaust", StringComparison.Ordinal) != true)
            return [];
        return type.GetProperties()
            .Where(property => property.CanWrite)
            .Select(property => (property.Name, Value: property.GetValue(part)))
            .Where(property => IsSaid(property.Value))
            .SelectMany(property => Held(property.Value!).Prepend($"{type.Name}.{property.Name}"))
            .Prepend(type.Name);
    }

    private static bool IsSaid(object? value) =>
        value is not (null or false) && (value is not IEnumerable items || items.GetEnumerator().MoveNext());
}
