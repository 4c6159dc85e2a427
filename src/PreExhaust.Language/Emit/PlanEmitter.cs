using PreExhaust.Plans;
using PreExhaust.Plans.Encoding;

namespace PreExhaust.Language.Emit;

/// <summary>Writes what one plan becomes, in C# 7.3.</summary>
internal sealed class PlanEmitter
{
    private const string Typed = PlanClasses.Typed;

    private readonly TrainingPlan _plan;
    private readonly EmitOptions _options;
    private readonly CodeWriter _code = new();
    private readonly LineMap _lines;
    private readonly PlanClasses _classes;
    private readonly PlanMembers _names;
    private readonly int _line;

    private PlanEmitter(
        TrainingPlan plan,
        PlanMembers names,
        IEnumerable<string> taken,
        string file,
        int firstLine,
        EmitOptions options)
    {
        _plan = plan;
        _line = plan.Source?.Line ?? firstLine;
        _names = names;
        _options = options;
        _lines = new(_code, options.MapsLines ? file : null);
        _classes = new(plan, names, taken, options.Members);
    }

    /// <summary>Writes the class, if the project wants any.</summary>
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
        var emitter = new PlanEmitter(plan, members, [name.Type.Name], file, 1, options);
        if (options.HasClasses)
            emitter.WriteClass(name.Path, name.Type, PlaceOf(name.Path, index));
        return emitter.Emitted(name.Path, index);
    }

    /// <summary>Writes the members of a type that the app declares itself.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="members">The names of its members.</param>
    /// <param name="host">The type.</param>
    /// <param name="file">The absolute path of its file, for line mappings.</param>
    /// <param name="line">The line of that file on which the text begins.</param>
    /// <param name="index">The class that knows every plan.</param>
    /// <param name="options">What the project says.</param>
    public static EmittedPlan Emit(
        TrainingPlan plan,
        PlanMembers members,
        HostType host,
        string file,
        int line,
        PlanTypeName index,
        EmitOptions options)
    {
        var emitter = new PlanEmitter(plan, members, host.Taken, file, line, options);
        emitter.WriteMembers(host, PlaceOf(host.Key, index));
        return emitter.Emitted(host.Key, index);
    }

    /// <summary>Where the data of a plan are, as arguments.</summary>
    private static string PlaceOf(string path, PlanTypeName index) =>
        $"global::{index.FullName}.{ShardNumber.ClassName(ShardNumber.Of(path))}.Plans, {EmittedPlan.NumberMark}";

    private EmittedPlan Emitted(string path, PlanTypeName index) =>
        new(path, index, _code.ToString(), PlanWriter.Write(_plan))
        {
            Progressions = NamedProgression.In(_plan).ToValueList(),
        };

    private void WriteMembers(HostType host, string place)
    {
        _code.OpenNamespace(host.Namespace);
        foreach (var declaration in host.Declarations)
            _code.Line(declaration).Open();
        WritePlan(place);
        foreach (var _ in host.Declarations)
            _code.Close();
        _code.CloseNamespace(host.Namespace);
    }

    private void WriteClass(string path, PlanTypeName type, string place)
    {
        _code.OpenNamespace(type.Namespace)
            .Line(DocumentationText.Summary(PlanSummary.Of(_plan, path)))
            .Line($"[{Typed}WorkoutSource({CSharpLiteral.Of(path)})]");
        _lines.Member(_line, $"{_options.Accessibility} static class {type.Name}");
        _lines.End();
        _code.Open();
        WritePlan(place);
        _code.Close().CloseNamespace(type.Namespace);
    }

    private void WritePlan(string place)
    {
        var plan = _classes.Plan is { } own
            ? $"{own} {PlanTypeName.PlanMember} {{ get; }} = new {own}();"
            : $"{Typed}TypedPlan {PlanTypeName.PlanMember} {{ get; }} = new {Typed}TypedPlan({place});";
        _lines.Member(_line, $"{DocumentationText.Summary("The plan.")} public static {plan}");
        _lines.End();
        if (_classes.Plan is { } planClass)
            new MemberEmitter(_plan, _names, _classes, _code, _lines).WriteClasses(planClass, place);
    }
}
