namespace PreExhaust.Plans.Json;

/// <summary>Settings, of which those stand there that are said.</summary>
internal static class SettingsJson
{
    private const string Name = "settings";

    public static void Settings(this JsonOutput output, PlanSettings settings)
    {
        if (settings != PlanSettings.None)
            output.Field(Name, settings, said => output.Object(() => output.Said(said)));
    }

    public static PlanSettings Settings(this JsonFields fields) => fields.Optional(Name, Said) ?? PlanSettings.None;

    private static void Said(this JsonOutput output, PlanSettings settings)
    {
        output.Optional("goal", settings.Goal, goal => output.Text(PlanNames.Goal.Of(goal)));
        output.Field("weeks", settings.Weeks);
        output.Optional("units", settings.Units, unit => output.Text(PlanNames.Unit.Of(unit)));
        output.Field("rest", settings.Rest, output.Rest);
        output.Optional("trainingMax", settings.TrainingMax, output.Percent);
        output.Fields("maxes", settings.Maxes, output.Max);
        output.Optional("bodyweight", settings.Bodyweight, output.Mass);
        output.Optional("bar", settings.Bar, output.Mass);
        output.Fields("plates", settings.Plates, output.Mass);
        output.Fields("steps", settings.Steps, output.Step);
        output.Optional("timeCapSeconds", settings.TimeCap, output.Time);
        output.Texts("priority", settings.Priority);
        output.Texts("maintain", settings.Maintain);
        output.Texts("omit", settings.Omit);
        output.Field("style", settings.Style);
        output.Field("deload", settings.Deload, output.Deload);
        output.Field("rotation", settings.Rotation, output.Rotation);
    }

    private static PlanSettings Said(JsonPlace place) => place.Object(fields => new PlanSettings
    {
        Goal = fields.OptionalValue("goal", PlanNames.Goal.Read),
        Weeks = fields.OptionalInt("weeks"),
        Units = fields.OptionalValue("units", PlanNames.Unit.Read),
        Rest = fields.Optional("rest", ValueJson.Rest),
        TrainingMax = fields.OptionalValue("trainingMax", ValueJson.Percent),
        Maxes = fields.List("maxes", Max),
        Bodyweight = fields.OptionalValue("bodyweight", ValueJson.Mass),
        Bar = fields.OptionalValue("bar", ValueJson.Mass),
        Plates = fields.List("plates", ValueJson.Mass),
        Steps = fields.List("steps", Step),
        TimeCap = fields.OptionalValue("timeCapSeconds", ValueJson.Time),
        Priority = fields.Texts("priority"),
        Maintain = fields.Texts("maintain"),
        Omit = fields.Texts("omit"),
        Style = fields.OptionalText("style"),
        Deload = fields.Optional("deload", Deload),
        Rotation = fields.Optional("rotation", Rotation),
    });

    private static void Max(this JsonOutput output, DeclaredMax max) => output.Object(() =>
    {
        output.Field("exercise", max.Exercise);
        output.Field("reps", max.Reps);
        output.Value("weight", max.Weight, output.Mass);
    });

    private static DeclaredMax Max(JsonPlace place) => place.Object(fields => new DeclaredMax(
        fields.Text("exercise"), fields.Int("reps"), fields.Required("weight", ValueJson.Mass)));

    private static void Step(this JsonOutput output, LoadStep step) => output.Object(() =>
    {
        output.Field("implement", step.Implement);
        output.Value("step", step.Step, output.Mass);
    });

    private static LoadStep Step(JsonPlace place) => place.Object(fields =>
        new LoadStep(fields.Text("implement"), fields.Required("step", ValueJson.Mass)));

    private static void Deload(this JsonOutput output, DeloadPlan deload) => output.Object(() =>
    {
        output.Flag("isAutomatic", deload.IsAutomatic);
        output.NotZero("everyWeeks", deload.EveryWeeks);
        output.Optional("sets", deload.Sets, output.Percent);
        output.Optional("load", deload.Load, output.Percent);
    });

    private static DeloadPlan Deload(JsonPlace place) => place.Object(fields => new DeloadPlan
    {
        IsAutomatic = fields.Flag("isAutomatic"),
        EveryWeeks = fields.IntOrZero("everyWeeks"),
        Sets = fields.OptionalValue("sets", ValueJson.Percent),
        Load = fields.OptionalValue("load", ValueJson.Percent),
    });

    private static void Rotation(this JsonOutput output, Rotation rotation) => output.Object(() =>
    {
        output.Required("sessions", rotation.Sessions, output.Text);
        output.Fields("days", rotation.Days, output.Day);
    });

    private static Rotation Rotation(JsonPlace place) => place.Object(fields =>
        new Rotation(fields.Required("sessions", sessions => sessions.List(name => name.Text())))
        {
            Days = fields.List("days", ValueJson.Day),
        });
}
