using PreExhaust.Plans;
using PreExhaust.Plans.Encoding;

namespace PreExhaust.Language.Emit;

/// <summary>Writes the class of one file in C# 7.3.</summary>
public sealed class PlanEmitter
{
    private const string Typed = "global::PreExhaust.Typed.";
    private const string SlotType = "global::PreExhaust.Plans.ExerciseSlot";

    /// <summary>The members of the runtime's classes, which generated members must not hide.</summary>
    private static readonly string[] Inherited =
    [
        "Model", "Item", "Check", "For", "Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString",
        "MemberwiseClone", "Finalize",
    ];

    private readonly TrainingPlan _plan;
    private readonly ValueList<SessionMember> _members;
    private readonly EmitOptions _options;
    private readonly CodeWriter _code = new();
    private readonly LineMap _lines;
    private readonly string _planClass;
    private readonly string[] _sessionClasses;

    private PlanEmitter(
        TrainingPlan plan, ValueList<SessionMember> members, PlanTypeName type, string file, EmitOptions options)
    {
        _plan = plan;
        _members = members;
        _options = options;
        _lines = new(_code, options.MapsLines ? file : null);

        var classes = new NameScope([type.Name, PlanTypeName.PlanMember]);
        _planClass = options.Members == WorkoutMembers.Plans ? Typed + "TypedPlan" : classes.Take("TypedPlan");
        _sessionClasses = members.Select(m => classes.Take(m.Name + "Session")).ToArray();
    }

    /// <summary>Writes the class.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="members">The names of its members.</param>
    /// <param name="name">The file, from the project's folder, and its class.</param>
    /// <param name="file">The absolute path of the file, for line mappings.</param>
    /// <param name="index">The class that knows every plan.</param>
    /// <param name="options">What the project says.</param>
    public static EmittedPlan Emit(
        TrainingPlan plan,
        ValueList<SessionMember> members,
        NamedFile name,
        string file,
        PlanTypeName index,
        EmitOptions options)
    {
        var shard = $"global::{index.FullName}.{ShardNumber.ClassName(ShardNumber.Of(name.Path))}.Plans";
        var emitter = new PlanEmitter(plan, members, name.Type, file, options);
        emitter.WriteClass(name.Path, name.Type, $"{shard}, {EmittedPlan.NumberMark}");
        return new(name.Path, index, emitter._code.ToString(), PlanWriter.Write(plan));
    }

    private void WriteClass(string path, PlanTypeName type, string place)
    {
        _code.OpenNamespace(type.Namespace)
            .Line(DocumentationText.Summary(PlanSummary.Of(_plan, path)))
            .Line($"[{Typed}WorkoutSource({CSharpLiteral.Of(path)})]")
            .Line($"{_options.Accessibility} static class {type.Name}")
            .Open();
        var arguments = _options.Members == WorkoutMembers.Plans ? place : "";
        _lines.Member(
            _plan.Source,
            DocumentationText.Summary("The plan.")
            + $" public static {_planClass} {PlanTypeName.PlanMember} {{ get; }} = new {_planClass}({arguments});");
        _lines.End();

        if (_options.Members != WorkoutMembers.Plans)
            WritePlanClass(place);
        if (_options.Members == WorkoutMembers.Exercises)
        {
            for (var i = 0; i < _plan.Sessions.Count; i++)
                WriteSessionClass(_plan.Sessions[i], i);
        }

        _code.Close().CloseNamespace(type.Namespace);
    }

    private void WritePlanClass(string place)
    {
        _code.Line("")
            .Line(DocumentationText.Summary($"The sessions of {_plan.Name}."))
            .Line($"public sealed class {_planClass} : {Typed}TypedPlan")
            .Open()
            .Line($"internal {_planClass}() : base({place}) {{ }}");
        var names = new NameScope(Inherited.Concat([_planClass]));
        for (var i = 0; i < _plan.Sessions.Count; i++)
        {
            var session = _plan.Sessions[i];
            var member = _options.Members == WorkoutMembers.Exercises
                ? $"{_sessionClasses[i]} {names.Take(_members[i].Name)} => new {_sessionClasses[i]}(this);"
                : $"{Typed}TypedSession {names.Take(_members[i].Name)} => this[{Number(i)}];";
            var summary = DocumentationText.Summary(PlanSummary.Of(_plan, session));
            _lines.Member(session.Source, $"{summary} public {member}");
        }

        _lines.End();
        _code.Close();
    }

    private void WriteSessionClass(Session session, int number)
    {
        var name = _sessionClasses[number];
        _code.Line("")
            .Line(DocumentationText.Summary($"The exercises of {session.Name}."))
            .Line($"public sealed class {name} : {Typed}TypedSession")
            .Open()
            .Line($"internal {name}({_planClass} plan) : base(plan, {Number(number)}) {{ }}");
        var names = new NameScope(Inherited.Concat([name]));
        for (var i = 0; i < session.Slots.Count; i++)
        {
            var slot = session.Slots[i];
            _lines.Member(
                slot.Source,
                $"{DocumentationText.Summary(PlanSummary.Of(slot))} public {SlotType} "
                + $"{names.Take(_members[number].Slots[i])} => this[{Number(i)}];");
        }

        _lines.End();
        _code.Close();
    }

    private static string Number(int number) => NameScope.Numbered("", number);
}
