using PreExhaust.Plans;
using PreExhaust.Plans.Encoding;

namespace PreExhaust.Language.Emit;

/// <summary>Writes the class of one file in C# 7.3.</summary>
internal sealed class PlanEmitter
{
    private const string Typed = PlanClasses.Typed;

    private readonly TrainingPlan _plan;
    private readonly EmitOptions _options;
    private readonly CodeWriter _code = new();
    private readonly LineMap _lines;
    private readonly PlanClasses _classes;
    private readonly PlanMembers _names;

    private PlanEmitter(TrainingPlan plan, PlanMembers names, PlanTypeName type, string file, EmitOptions options)
    {
        _plan = plan;
        _names = names;
        _options = options;
        _lines = new(_code, options.MapsLines ? file : null);
        _classes = new(plan, names, type.Name, options.Members);
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
        PlanMembers members,
        NamedFile name,
        string file,
        PlanTypeName index,
        EmitOptions options)
    {
        var shard = $"global::{index.FullName}.{ShardNumber.ClassName(ShardNumber.Of(name.Path))}.Plans";
        var emitter = new PlanEmitter(plan, members, name.Type, file, options);
        emitter.WriteClass(name.Path, name.Type, $"{shard}, {EmittedPlan.NumberMark}");
        return new(name.Path, index, emitter._code.ToString(), PlanWriter.Write(plan))
        {
            Progressions = NamedProgression.In(plan).ToValueList(),
        };
    }

    private void WriteClass(string path, PlanTypeName type, string place)
    {
        var line = _plan.Source?.Line ?? 1;
        _code.OpenNamespace(type.Namespace)
            .Line(DocumentationText.Summary(PlanSummary.Of(_plan, path)))
            .Line($"[{Typed}WorkoutSource({CSharpLiteral.Of(path)})]");
        _lines.Member(line, $"{_options.Accessibility} static class {type.Name}");
        _lines.End();
        _code.Open();
        var plan = _classes.Plan is { } own
            ? $"{own} {PlanTypeName.PlanMember} {{ get; }} = new {own}();"
            : $"{Typed}TypedPlan {PlanTypeName.PlanMember} {{ get; }} = new {Typed}TypedPlan({place});";
        _lines.Member(line, $"{DocumentationText.Summary("The plan.")} public static {plan}");
        _lines.End();
        if (_classes.Plan is { } planClass)
            new MemberEmitter(_plan, _names, _classes, _code, _lines).WriteClasses(planClass, place);
        _code.Close().CloseNamespace(type.Namespace);
    }
}
