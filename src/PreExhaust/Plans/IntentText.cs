namespace PreExhaust.Plans;

/// <summary>Intents as people write them.</summary>
internal static class IntentText
{
    /// <summary>Such as <c>reverse-pre-exhaust triceps</c>.</summary>
    public static string Of(Intent intent) => $"{Of(intent.Kind)} {intent.MuscleGroup}";

    /// <summary>Such as <c>pre-exhaust</c>.</summary>
    public static string Of(IntentKind kind) => kind switch
    {
        IntentKind.PreExhaust => "pre-exhaust",
        IntentKind.ReversePreExhaust => "reverse-pre-exhaust",
        _ => "post-exhaust",
    };
}
