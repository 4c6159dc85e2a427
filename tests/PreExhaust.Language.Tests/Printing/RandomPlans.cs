using CsCheck;
using PreExhaust.Catalog;
using PreExhaust.Plans;
using static PreExhaust.Language.Tests.Printing.RandomQuantities;

namespace PreExhaust.Language.Tests.Printing;

/// <summary>Plans that a text can express, with and without blocks and week headers.</summary>
internal static class RandomPlans
{
    private const int MostWeeks = 12;

    private static readonly Gen<TrainingPlan> Flat = Gen.Int[1, MostWeeks].SelectMany(weeks => Gen.Select(
        Program, RandomPart.Part(weeks),
        (plan, part) => Assemble(plan with { Settings = plan.Settings with { Weeks = weeks } }, [part], null)));

    private static readonly Gen<TrainingPlan> Blocked = Gen.Int[1, MostWeeks].Array[1, 3].SelectMany(weeks =>
        Gen.Select(Program, RandomSessions.Session(weeks.Min()).Array[0, 2], Blocks(weeks), WithBlocks));

    public static Gen<TrainingPlan> Plan { get; } =
        Gen.Select(Gen.Frequency((2, Flat), (1, Blocked)), RandomExercises.Some, WithExercises);

    private static TrainingPlan WithBlocks(
        TrainingPlan plan,
        Session[] sessions,
        (TrainingBlock Block, RandomPart Part)[] blocks)
    {
        var named = blocks.DistinctBy(b => Name(b.Block)).ToList();
        return Assemble(
            plan with { Blocks = named.Select(b => b.Block).ToValueList() },
            named.Select(b => b.Part).ToList(),
            new(sessions, []));
    }

    private static TrainingPlan WithExercises(TrainingPlan plan, Exercise[] exercises) => RandomPlansNormal.Of(
        plan.Sessions.Count == 0 ? plan : RandomExercises.In(plan, exercises));

    private static Gen<TrainingPlan> Program => Gen.Select(
        RandomText.Name, Settings, List(RandomText.Line), RandomSlots.Allowed,
        (name, settings, notes, allowed) => new TrainingPlan(name, [])
        {
            Settings = settings,
            Notes = notes,
            Allowed = allowed,
        });

    /// <summary>Those of a program or a block, in which sessions may take turns.</summary>
    private static Gen<PlanSettings> Settings => Gen.Select(
        RandomSettings.Settings, RandomRotations.Wanted, (settings, turns) => settings with { Rotation = turns });

    private static string Name(TrainingBlock block) => block.Name.ToUpperInvariant();

    private static Gen<(TrainingBlock Block, RandomPart Part)[]> Blocks(int[] weeks) => weeks
        .Select(count => Gen.Select(Block(count), RandomPart.Part(count), (block, part) => new[] { (block, part) }))
        .Aggregate((all, one) => Gen.Select(all, one, (a, b) => a.Concat(b).ToArray()));

    private static Gen<TrainingBlock> Block(int weeks) => Gen.Select(
        RandomText.Name, Settings, List(RandomText.Line), RandomSlots.Allowed,
        (name, settings, notes, allowed) => new TrainingBlock(name)
        {
            Settings = settings with { Weeks = weeks },
            Notes = notes,
            Allowed = allowed,
        });

    /// <summary>Puts the parts into a plan in the order of a text.</summary>
    private static TrainingPlan Assemble(TrainingPlan plan, IReadOnlyList<RandomPart> parts, RandomPart? outer)
    {
        var sessions = new List<Session>(outer?.Sessions ?? []);
        var sections = new List<WeekSection>();
        for (var i = 0; i < parts.Count; i++)
        {
            int? block = outer is null ? null : i;
            sessions.AddRange(parts[i].Sessions.Select(session => session with { Block = block }));
            foreach (var (section, inside) in parts[i].Sections)
            {
                sessions.AddRange(inside.Select(s => s with { Block = block, WeekSection = sections.Count }));
                sections.Add(section with { Block = block });
            }
        }

        return plan with { Sessions = sessions.ToValueList(), WeekSections = sections.ToValueList() };
    }
}
