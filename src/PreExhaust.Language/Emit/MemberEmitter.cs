using PreExhaust.Plans;

namespace PreExhaust.Language.Emit;

/// <summary>Writes the nested classes whose members are the parts of a plan.</summary>
internal sealed class MemberEmitter(
    TrainingPlan plan, PlanMembers names, PlanClasses classes, CodeWriter code, LineMap lines)
{
    private const string Typed = PlanClasses.Typed;
    private const string SlotType = "global::PreExhaust.Plans.ExerciseSlot";

    private readonly PlanOutline _outline = new(plan);

    /// <summary>Writes the class of the plan and those of its parts.</summary>
    /// <param name="planClass">The class of the plan.</param>
    /// <param name="place">Where its data are, as arguments.</param>
    public void WriteClasses(string planClass, string place)
    {
        Begin(planClass, "TypedPlan", $"The parts of {plan.Name}.", $"() : base({place})");
        var free = new NameScope([.. InheritedMembers.OfPlan, planClass]);
        for (var i = 0; i < plan.Blocks.Count; i++)
            WriteBlock(i, free.Take(names.Blocks[i]));
        WriteParts(_outline.SectionsOf(null), _outline.SessionsOf(null), free, "this");
        End();

        for (var i = 0; i < plan.Blocks.Count; i++)
        {
            if (classes.OfBlock(i) is not { } own)
                continue;
            BeginPart(own, "TypedBlock", $"The weeks and sessions of {plan.Blocks[i].Name}.", i);
            WriteParts(_outline.SectionsOf(i), _outline.SessionsOf(i), InPart(own), "Plan");
            End();
        }

        for (var i = 0; i < plan.WeekSections.Count; i++)
        {
            if (classes.OfSection(i) is not { } own)
                continue;
            BeginPart(own, "TypedWeekSection", $"The sessions of week {plan.WeekSections[i].Weeks}.", i);
            WriteParts([], _outline.SessionsUnder(i), InPart(own), "Plan");
            End();
        }

        for (var i = 0; i < plan.Sessions.Count; i++)
        {
            if (classes.OfSession(i) is { } own)
                WriteSessionClass(own, i);
        }
    }

    private static NameScope InPart(string own) => new([.. InheritedMembers.OfBlock, own]);

    private static string Number(int number) => NameScope.Numbered("", number);

    /// <summary>A part of a class of its own, or of the runtime's.</summary>
    private static string Part(string name, string? own, string inherited, string owner, int number) => own is null
        ? $"{Typed}{inherited} {name} => new {Typed}{inherited}({owner}, {Number(number)});"
        : $"{own} {name} => new {own}({owner});";

    private void WriteBlock(int number, string name)
    {
        var block = plan.Blocks[number];
        var member = Part(name, classes.OfBlock(number), "TypedBlock", "this", number);
        Member(block.Source, PlanSummary.Of(block), member);
    }

    /// <summary>Writes members for what stands under a header.</summary>
    private void WriteParts(IEnumerable<int> sections, IEnumerable<int> sessions, NameScope free, string owner)
    {
        foreach (var i in sections)
        {
            var section = plan.WeekSections[i];
            var name = free.Take(names.WeekSections[i]);
            var member = Part(name, classes.OfSection(i), "TypedWeekSection", owner, i);
            Member(section.Source, PlanSummary.Of(plan, section), member);
        }

        foreach (var i in sessions)
        {
            var session = plan.Sessions[i];
            var member = Part(free.Take(names.Sessions[i].Name), classes.OfSession(i), "TypedSession", owner, i);
            Member(session.Source ?? FirstOf(session), PlanSummary.Of(plan, session), member);
        }
    }

    private void WriteSessionClass(string own, int number)
    {
        var session = plan.Sessions[number];
        BeginPart(own, "TypedSession", $"The exercises of {session.Name}.", number);
        var free = new NameScope([.. InheritedMembers.OfSession, own]);
        for (var i = 0; i < session.Slots.Count; i++)
        {
            var slot = session.Slots[i];
            var name = free.Take(names.Sessions[number].Slots[i]);
            Member(slot.Source, PlanSummary.Of(slot), $"{SlotType} {name} => this[{Number(i)}];");
        }

        End();
    }

    /// <summary>The exercises of a session without a header are where it is.</summary>
    private static Anchor? FirstOf(Session session) => session.Slots.Count == 0 ? null : session.Slots[0].Source;

    private void Member(Anchor? anchor, string summary, string member) =>
        lines.Member(anchor?.Line, $"{DocumentationText.Summary(summary)} public {member}");

    private void BeginPart(string name, string inherited, string summary, int number) =>
        Begin(name, inherited, summary, $"({Typed}TypedPlan plan) : base(plan, {Number(number)})");

    private void Begin(string name, string inherited, string summary, string constructor) => code
        .Line("")
        .Line(DocumentationText.Summary(summary))
        .Line($"public sealed class {name} : {Typed}{inherited}")
        .Open()
        .Line($"internal {name}{constructor} {{ }}");

    private void End()
    {
        lines.End();
        code.Close();
    }
}
