using PreExhaust.Plans;

namespace PreExhaust.Progression.Json;

/// <summary>Writes masses in full, such as <c>102.5kg</c>, and reads them back.</summary>
internal static class MassText
{
    public static string? Of(Mass? mass) => mass is { } known ? NumberText.InFull(known.Amount) + known.Sign : null;

    public static Mass? Read(string? text, string name)
    {
        if (text is null)
            return null;
        return Mass.TryParse(text, out var mass)
            ? mass
            : throw Broken.State($"'{name}' is '{text}', no weight such as '102.5kg'");
    }
}
