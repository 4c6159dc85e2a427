namespace PreExhaust.Plans.Json;

/// <summary>An exercise of a session, with everything that stands below it.</summary>
internal static class SlotJson
{
    public static void Slot(this JsonOutput output, ExerciseSlot slot) => output.Object(() =>
    {
        output.Field("label", slot.Label, label => output.Object(() =>
        {
            output.Field("letter", LetterJson.Of(label.Letter));
            output.Field("number", label.Number);
        }));
        output.ReferenceFields(slot.Exercise);
        output.Fields("alternatives", slot.Alternatives, output.Reference);
        output.Fields("warmup", slot.Warmup, output.Sets);
        output.Fields("sets", slot.Groups, output.Sets);
        output.Fields("stages", slot.Stages, stage => output.List(stage, output.Sets));
        output.Fields("weeks", slot.Weeks, output.Row);
        output.Field("onlyWeeks", slot.OnlyWeeks, output.Pattern);
        output.Fields("progression", slot.Progression, output.Rule);
        output.Fields("intents", slot.Intents, output.Intent);
        output.Fields("allowed", slot.Allowed, output.Suppression);
        output.Texts("tags", slot.Tags);
        output.Texts("notes", slot.Notes);
    });

    public static ExerciseSlot Slot(this JsonPlace place) => place.Object(fields =>
        new ExerciseSlot(fields.ReferenceFields(), fields.List("sets", SetGroupJson.Sets))
        {
            Label = fields.Optional("label", label => label.Object(parts => new SupersetLabel(
                parts.Required("letter", LetterJson.Read), parts.Int("number")))),
            Alternatives = fields.List("alternatives", ValueJson.Reference),
            Warmup = fields.List("warmup", SetGroupJson.Sets),
            Stages = fields.List("stages", stage => stage.List(SetGroupJson.Sets)),
            Weeks = fields.List("weeks", WeekJson.Row),
            OnlyWeeks = fields.Optional("onlyWeeks", WeekJson.Pattern),
            Progression = fields.List("progression", ProgressionJson.Rule),
            Intents = fields.List("intents", Intent),
            Allowed = fields.List("allowed", ValueJson.Suppression),
            Tags = fields.Texts("tags"),
            Notes = fields.Texts("notes"),
        });

    private static void Intent(this JsonOutput output, Intent intent) =>
        output.Kind(PlanNames.Intent.Of(intent.Kind), () =>
        {
            output.Field("muscleGroup", intent.MuscleGroup);
            output.Field("for", intent.For);
        });

    private static Intent Intent(this JsonPlace place) => place.Object(fields =>
        new Intent(fields.Required("kind", PlanNames.Intent.Read), fields.Text("muscleGroup"))
        {
            For = fields.OptionalText("for"),
        });
}
