namespace PreExhaust.Plans.Json;

/// <summary>How the values of an enumeration are called in JSON, whatever they are called in C#.</summary>
internal sealed class JsonNames<T>(params (T Value, string Name)[] names)
    where T : struct, Enum
{
    public string Of(T value)
    {
        foreach (var known in names)
        {
            if (EqualityComparer<T>.Default.Equals(known.Value, value))
                return known.Name;
        }

        throw new NotSupportedException($"{typeof(T).Name} has no value {value}.");
    }

    public T Read(JsonPlace place)
    {
        var name = place.Text();
        foreach (var known in names)
        {
            if (string.Equals(known.Name, name, StringComparison.Ordinal))
                return known.Value;
        }

        throw place.Broken($"'{name}' is none of {string.Join(", ", names.Select(known => known.Name))}");
    }
}
