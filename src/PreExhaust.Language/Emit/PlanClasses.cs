using PreExhaust.Plans;

namespace PreExhaust.Language.Emit;

/// <summary>
/// The nested classes of a plan's class. A part without members of its own needs none: the runtime's class does.
/// </summary>
internal sealed class PlanClasses
{
    /// <summary>The namespace of the runtime's classes.</summary>
    public const string Typed = "global::PreExhaust.Typed.";

    private readonly string?[] _blocks;
    private readonly string?[] _sections;
    private readonly string?[] _sessions;

    public PlanClasses(TrainingPlan plan, PlanMembers names, IEnumerable<string> taken, WorkoutMembers depth)
    {
        var outline = new PlanOutline(plan);
        var scope = new NameScope([.. taken, PlanTypeName.PlanMember]);
        Plan = depth == WorkoutMembers.Plans ? null : scope.Take("TypedPlan");
        _blocks = names.Blocks
            .Select((name, i) => outline.SectionsOf(i).Concat(outline.SessionsOf(i)).Any() ? name + "Block" : null)
            .Select(Take)
            .ToArray();
        _sections = names.WeekSections
            .Select((name, i) => outline.SessionsUnder(i).Any()
                ? $"{BlockName(plan.WeekSections[i].Block)}{name}Section"
                : null)
            .Select(Take)
            .ToArray();
        _sessions = names.Sessions
            .Select((session, i) => depth == WorkoutMembers.Exercises
                ? $"{BlockName(plan.Sessions[i].Block)}{session.Name}{SectionName(plan.Sessions[i].WeekSection)}Session"
                : null)
            .Select(Take)
            .ToArray();

        string? Take(string? name) => name is null ? null : scope.Take(name);
        string BlockName(int? block) => block >= 0 && block < names.Blocks.Count ? names.Blocks[block.Value] : "";
        string SectionName(int? section) =>
            section >= 0 && section < names.WeekSections.Count ? names.WeekSections[section.Value] : "";
    }

    /// <summary>The class of the plan; <c>null</c> without members.</summary>
    public string? Plan { get; }

    public string? OfBlock(int block) => _blocks[block];

    public string? OfSection(int section) => _sections[section];

    public string? OfSession(int session) => _sessions[session];
}
