using System.Text.Json;

namespace PreExhaust.Plans.Json;

/// <summary>
/// The fields of a JSON object, each of which is read once. One that nobody reads is a mistake: passing it over would
/// lose a part of the plan.
/// </summary>
internal sealed class JsonFields
{
    private readonly JsonPlace _place;
    private readonly Dictionary<string, JsonElement> _fields = new(StringComparer.Ordinal);

    public JsonFields(JsonPlace place)
    {
        _place = place;
        if (!place.IsObject)
            throw place.Broken("no object");
        foreach (var field in place.Value.EnumerateObject())
        {
            if (!_fields.TryAdd(field.Name, field.Value))
                throw place.Broken($"'{field.Name}' stands there twice");
        }
    }

    public T Required<T>(string name, Func<JsonPlace, T> read) =>
        Take(name) is { } place ? read(place) : throw _place.Broken($"'{name}' is missing");

    public T? Optional<T>(string name, Func<JsonPlace, T> read)
        where T : class => Take(name) is { } place ? read(place) : null;

    public T? OptionalValue<T>(string name, Func<JsonPlace, T> read)
        where T : struct => Take(name) is { } place ? read(place) : null;

    public T OrDefault<T>(string name, Func<JsonPlace, T> read)
        where T : struct => OptionalValue(name, read) ?? default;

    public ValueList<T> List<T>(string name, Func<JsonPlace, T> read) => OrDefault(name, place => place.List(read));

    public string Text(string name) => Required(name, place => place.Text());

    public string? OptionalText(string name) => Optional(name, place => place.Text());

    public ValueList<string> Texts(string name) => List(name, place => place.Text());

    public int Int(string name) => Required(name, place => place.Int());

    public int? OptionalInt(string name) => OptionalValue(name, place => place.Int());

    public int IntOrZero(string name) => OptionalInt(name) ?? 0;

    public bool Flag(string name) => OrDefault(name, place => place.Bool());

    public FormatException UnknownKind(string kind) => _place.Broken($"the kind '{kind}' is unknown");

    public void End()
    {
        foreach (var name in _fields.Keys)
            throw _place.Broken($"'{name}' is unknown");
    }

    private JsonPlace? Take(string name) =>
        _fields.Remove(name, out var value) ? _place.Child(value, "." + name) : null;
}
