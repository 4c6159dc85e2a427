using System.Globalization;
using System.Text.Json;

namespace PreExhaust.Plans.Json;

/// <summary>A value in a JSON text and where it stands there.</summary>
internal sealed class JsonPlace(JsonElement value, JsonPlace? parent, string name)
{
    public JsonElement Value => value;

    public bool IsObject => value.ValueKind == JsonValueKind.Object;

    public bool IsText => value.ValueKind == JsonValueKind.String;

    private string Path => parent?.Path + name;

    public FormatException Broken(string problem) => new($"This is no plan: {Path}: {problem}.");

    public JsonPlace Child(JsonElement child, string childName) => new(child, this, childName);

    public string Text() => IsText ? value.GetString()! : throw Broken("no text");

    public bool Bool() => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Broken("neither true nor false"),
    };

    public decimal Decimal() =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number)
            ? number
            : throw Broken("no number, or one of more than 28 digits");

    public int Int()
    {
        var number = Decimal();
        return number == decimal.Truncate(number) && number is >= int.MinValue and <= int.MaxValue
            ? (int)number
            : throw Broken("no whole number of 32 bits");
    }

    public ValueList<T> List<T>(Func<JsonPlace, T> read)
    {
        if (value.ValueKind != JsonValueKind.Array)
            throw Broken("no list");
        var items = new List<T>(value.GetArrayLength());
        foreach (var item in value.EnumerateArray())
            items.Add(read(Child(item, string.Create(CultureInfo.InvariantCulture, $"[{items.Count}]"))));
        return items.ToValueList();
    }

    /// <summary>The object, all of whose fields have a meaning.</summary>
    public T Object<T>(Func<JsonFields, T> read)
    {
        var fields = new JsonFields(this);
        var result = read(fields);
        fields.End();
        return result;
    }
}
