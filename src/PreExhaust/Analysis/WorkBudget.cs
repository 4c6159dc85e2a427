namespace PreExhaust.Analysis;

/// <summary>
/// How much of a plan is looked at, in sets times weeks, so that no file, however long, hangs a host. Real plans come
/// nowhere near: four sessions of thirty sets in twelve different weeks are 1440.
/// </summary>
internal sealed class WorkBudget(int sets)
{
    private int _left = sets;

    /// <summary>Takes the work from what is left; <c>false</c> where that is not enough.</summary>
    public bool TrySpend(int sets)
    {
        if (sets > _left)
            return false;
        _left -= sets;
        return true;
    }
}
