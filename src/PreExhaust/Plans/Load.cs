namespace PreExhaust.Plans;

/// <summary>
/// What is on the implement: a weight, a percentage of a maximum, the body with or without extra weight, a level, a
/// band, or what the day allows. Weights are what the implement says: bar included, one dumbbell.
/// </summary>
public abstract record Load
{
    private protected Load()
    {
    }
}
