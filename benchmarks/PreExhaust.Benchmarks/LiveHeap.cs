namespace PreExhaust.Benchmarks;

/// <summary>Whether a long run holds on to memory.</summary>
internal static class LiveHeap
{
    /// <summary>The bytes that live after a full collection at the end of each tenth of a run.</summary>
    /// <param name="stepsPerTenth">How many steps are a tenth.</param>
    /// <param name="step">A step, told its number from 0.</param>
    public static long[] AfterTenths(int stepsPerTenth, Action<int> step)
    {
        var heap = new long[10];
        for (var tenth = 0; tenth < heap.Length; tenth++)
        {
            for (var i = 0; i < stepsPerTenth; i++)
                step((tenth * stepsPerTenth) + i);
            heap[tenth] = GC.GetTotalMemory(forceFullCollection: true);
        }

        return heap;
    }
}
