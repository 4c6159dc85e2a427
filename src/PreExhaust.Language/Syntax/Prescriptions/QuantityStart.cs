namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>Where the first number of a quantity and the unit behind it lie in the text of the file.</summary>
/// <param name="Source">The whole file.</param>
/// <param name="Start">The offset of the number.</param>
/// <param name="NumberEnd">The offset after the number.</param>
/// <param name="UnitStart">The offset of the unit.</param>
/// <param name="UnitEnd">The offset after the unit; -1 where none stands.</param>
/// <param name="Unit">Which unit it is.</param>
internal readonly record struct QuantityStart(
    string Source,
    int Start,
    int NumberEnd,
    int UnitStart,
    int UnitEnd,
    Unit Unit)
{
    public bool HasUnit => UnitEnd >= 0;
}
