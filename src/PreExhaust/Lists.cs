using PreExhaust.Plans;

namespace PreExhaust;

/// <summary>
/// Stands before LINQ where a list is asked, here and in the language. Rules ask lists of a few exercises and sets a
/// thousand times a file; LINQ walks them through interfaces and makes an object for each step, which costs more than
/// what is asked. These go through the array at once: what comes out is a list, and nothing is made for an empty one.
/// </summary>
internal static class Lists
{
    public static bool Any<T>(this ValueList<T> list) => list.Count > 0;

    public static bool Any<T>(this ValueList<T> list, Func<T, bool> predicate) => list.IndexOf(predicate) >= 0;

    public static bool All<T>(this ValueList<T> list, Func<T, bool> predicate)
    {
        foreach (var item in list)
        {
            if (!predicate(item))
                return false;
        }

        return true;
    }

    public static int Count<T>(this ValueList<T> list, Func<T, bool> predicate)
    {
        var count = 0;
        foreach (var item in list)
            count += predicate(item) ? 1 : 0;
        return count;
    }

    public static int Sum<T>(this ValueList<T> list, Func<T, int> selector)
    {
        var sum = 0;
        foreach (var item in list)
            sum = checked(sum + selector(item));
        return sum;
    }

    public static double Sum<T>(this ValueList<T> list, Func<T, double> selector)
    {
        var sum = 0.0;
        foreach (var item in list)
            sum += selector(item);
        return sum;
    }

    public static bool Contains<T>(this ValueList<T> list, T wanted)
    {
        foreach (var item in list)
        {
            if (EqualityComparer<T>.Default.Equals(item, wanted))
                return true;
        }

        return false;
    }

    public static bool Contains(this ValueList<string> list, string wanted, StringComparer comparer)
    {
        foreach (var item in list)
        {
            if (comparer.Equals(item, wanted))
                return true;
        }

        return false;
    }

    public static T First<T>(this ValueList<T> list, Func<T, bool> predicate) => list[list.IndexOf(predicate)];

    public static T? FirstOrDefault<T>(this ValueList<T> list, Func<T, bool> predicate) =>
        list.IndexOf(predicate) is var index and >= 0 ? list[index] : default;

    public static T Last<T>(this ValueList<T> list, Func<T, bool> predicate) => list[list.LastIndexOf(predicate)];

    public static T? LastOrDefault<T>(this ValueList<T> list, Func<T, bool> predicate) =>
        list.LastIndexOf(predicate) is var index and >= 0 ? list[index] : default;

    public static ValueList<T> Where<T>(this ValueList<T> list, Func<T, bool> predicate)
    {
        T[]? found = null;
        var count = 0;
        foreach (var item in list)
        {
            if (predicate(item))
                (found ??= new T[list.Count])[count++] = item;
        }

        if (found is null)
            return default;
        Array.Resize(ref found, count);
        return ValueList<T>.Over(found);
    }

    public static ValueList<T> Where<T>(this ValueList<T> list, Func<T, int, bool> predicate)
    {
        var i = 0;
        return list.Where(item => predicate(item, i++));
    }

    public static ValueList<TResult> Select<T, TResult>(this ValueList<T> list, Func<T, TResult> selector)
    {
        if (list.Count == 0)
            return default;
        var results = new TResult[list.Count];
        for (var i = 0; i < results.Length; i++)
            results[i] = selector(list[i]);
        return ValueList<TResult>.Over(results);
    }

    /// <summary>What a query with two <c>from</c> asks.</summary>
    public static ValueList<TResult> SelectMany<T, TItem, TResult>(
        this ValueList<T> list, Func<T, ValueList<TItem>> collection, Func<T, TItem, TResult> selector)
    {
        List<TResult>? results = null;
        foreach (var item in list)
        {
            foreach (var each in collection(item))
                (results ??= []).Add(selector(item, each));
        }

        return results is null ? default : ValueList<TResult>.Over(results.ToArray());
    }

    /// <summary>The items that there are.</summary>
    public static ValueList<T> OfType<T>(this ValueList<T?> list)
        where T : class => list.Where(item => item is not null)!;

    /// <summary>The places of the items, from 0.</summary>
    public static ValueList<int> Places<T>(this ValueList<T> list)
    {
        var i = 0;
        return list.Select(_ => i++);
    }

    public static ValueList<T> Concat<T>(this ValueList<T> list, ValueList<T> other)
    {
        if (list.Count == 0 || other.Count == 0)
            return list.Count == 0 ? other : list;
        var items = new T[list.Count + other.Count];
        for (var i = 0; i < items.Length; i++)
            items[i] = i < list.Count ? list[i] : other[i - list.Count];
        return ValueList<T>.Over(items);
    }

    public static T? FirstOrDefault<T>(this ValueList<T> list) => list.Count > 0 ? list[0] : default;

    public static T? LastOrDefault<T>(this ValueList<T> list) => list.Count > 0 ? list[list.Count - 1] : default;

    public static ValueList<T> TakeWhile<T>(this ValueList<T> list, Func<T, bool> predicate) =>
        list.IndexOf(item => !predicate(item)) is var end and >= 0 ? list.Take(end) : list;

    public static ValueList<T> Take<T>(this ValueList<T> list, int count) =>
        list.Slice(0, Math.Max(0, Math.Min(count, list.Count)));

    public static ValueList<T> Skip<T>(this ValueList<T> list, int count)
    {
        var start = Math.Max(0, Math.Min(count, list.Count));
        return list.Slice(start, list.Count - start);
    }

    public static List<T> ToList<T>(this ValueList<T> list)
    {
        var items = new List<T>(list.Count);
        foreach (var item in list)
            items.Add(item);
        return items;
    }

    public static ValueList<T> ToValueList<T>(this ValueList<T> list) => list;

    public static ValueList<T> ToValueList<T>(this List<T> list) => ValueList<T>.Over(list.ToArray());

    private static int IndexOf<T>(this ValueList<T> list, Func<T, bool> predicate)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (predicate(list[i]))
                return i;
        }

        return -1;
    }

    private static int LastIndexOf<T>(this ValueList<T> list, Func<T, bool> predicate)
    {
        for (var i = list.Count - 1; i >= 0; i--)
        {
            if (predicate(list[i]))
                return i;
        }

        return -1;
    }
}
