namespace PreExhaust.Roslyn;

/// <summary>
/// Something that is worked out once. Who gives up on it leaves nothing behind: the next one who asks begins anew. May
/// be asked by several threads.
/// </summary>
/// <typeparam name="T">What is worked out.</typeparam>
internal sealed class Once<T>
    where T : class
{
    private T? _value;

    /// <summary>The value; two threads that ask at a time may both work it out, and get the same.</summary>
    /// <param name="make">Works it out.</param>
    public T Get(Func<T> make)
    {
        if (Volatile.Read(ref _value) is { } known)
            return known;
        var made = make();
        return Interlocked.CompareExchange(ref _value, made, null) ?? made;
    }
}
