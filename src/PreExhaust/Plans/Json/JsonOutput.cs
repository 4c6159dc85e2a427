using System.Text.Json;
using PreExhaust.Plans.Encoding;

namespace PreExhaust.Plans.Json;

/// <summary>Writes JSON of which nothing is written that says nothing: no empty lists, no absent values.</summary>
internal sealed class JsonOutput(Utf8JsonWriter writer)
{
    public void Object(Action fields)
    {
        writer.WriteStartObject();
        fields();
        writer.WriteEndObject();
    }

    /// <summary>An object of a kind, which says so first.</summary>
    public void Kind(string kind, Action? fields = null) => Object(() =>
    {
        Field("kind", kind);
        fields?.Invoke();
    });

    public void Text(string text) => writer.WriteStringValue(Surrogates.Repair(text));

    public void Number(int number) => writer.WriteNumberValue(number);

    public void Number(decimal number) => writer.WriteRawValue(NumberText.InFull(number));

    public void List<T>(ValueList<T> items, Action<T> write)
    {
        writer.WriteStartArray();
        foreach (var item in items)
            write(item);
        writer.WriteEndArray();
    }

    public void Field<T>(string name, T? value, Action<T> write)
        where T : class
    {
        if (value is null)
            return;
        writer.WritePropertyName(name);
        write(value);
    }

    public void Value<T>(string name, T value, Action<T> write)
        where T : struct
    {
        writer.WritePropertyName(name);
        write(value);
    }

    public void Optional<T>(string name, T? value, Action<T> write)
        where T : struct
    {
        if (value is { } known)
            Value(name, known, write);
    }

    public void Field(string name, string? text) => Field(name, text, Text);

    public void Field(string name, int number) => Value(name, number, Number);

    public void Field(string name, int? number) => Optional(name, number, Number);

    public void Field(string name, decimal number) => Value(name, number, Number);

    public void NotZero(string name, int number)
    {
        if (number != 0)
            Field(name, number);
    }

    public void Flag(string name, bool value)
    {
        if (value)
            writer.WriteBoolean(name, true);
    }

    public void Fields<T>(string name, ValueList<T> items, Action<T> write)
    {
        if (items.Count > 0)
            Required(name, items, write);
    }

    /// <summary>A list that says something even when it is empty.</summary>
    public void Required<T>(string name, ValueList<T> items, Action<T> write)
    {
        writer.WritePropertyName(name);
        List(items, write);
    }

    public void Texts(string name, ValueList<string> texts) => Fields(name, texts, Text);
}
