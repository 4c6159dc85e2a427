namespace PreExhaust.Plans.Encoding;

/// <summary>Reads what <see cref="PlanWriter"/> wrote.</summary>
public static class PlanReader
{
    /// <summary>Reads a plan.</summary>
    /// <exception cref="NotSupportedException">A newer version of the package wrote the plan.</exception>
    /// <exception cref="FormatException">The text is no encoded plan.</exception>
    public static TrainingPlan Read(string encoded) => Read(System.Text.Encoding.UTF8.GetBytes(encoded));

    /// <summary>Reads a plan from its UTF-8 bytes.</summary>
    /// <exception cref="NotSupportedException">A newer version of the package wrote the plan.</exception>
    /// <exception cref="FormatException">The bytes are no encoded plan.</exception>
    public static TrainingPlan Read(ReadOnlySpan<byte> encoded) => Read(encoded.ToArray());

    private static TrainingPlan Read(byte[] encoded)
    {
        try
        {
            return new PlanFieldReader(new(encoded)).Plan();
        }
        catch (Exception exception) when (exception is ArgumentException or OverflowException)
        {
            throw EncodedNumbers.Damaged();
        }
    }
}
