using System.Text.Json;

namespace PreExhaust.Plans.Json;

/// <summary>What a serializer of the app reads.</summary>
internal static class Foreign
{
    /// <summary>Reads a value; what is wrong with it is the error that serializers expect.</summary>
    public static T Read<T>(JsonDocument document, Func<string, T> read)
    {
        try
        {
            return read(document.RootElement.GetRawText());
        }
        catch (Exception e) when (e is FormatException or NotSupportedException)
        {
            throw new JsonException(e.Message, e);
        }
    }
}
