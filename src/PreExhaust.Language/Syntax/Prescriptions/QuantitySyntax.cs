using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Syntax.Packing;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>
/// <c>8</c>, <c>8-12</c>, <c>3+</c>, <c>62.5kg</c>, <c>70%-75%</c>, <c>2:00</c>. Most of a plan is quantities, so that
/// the first number and its unit become nodes only when asked for.
/// </summary>
internal sealed class QuantitySyntax : FactorSyntax
{
    private readonly string _source;
    private readonly QuantityEnd? _end;
    private readonly int _start;

    // Lengths and distances within a line, which Limits.LineLength keeps short.
    private readonly ushort _numberLength;
    private readonly ushort _unitDistance;
    private readonly ushort _unitLength;
    private readonly byte _unit;
    private readonly bool _isClock;

    public QuantitySyntax(QuantityStart start, QuantityEnd? end)
    {
        _source = start.Source;
        _end = end;
        _start = start.Start;
        _numberLength = (ushort)(start.NumberEnd - start.Start);
        _isClock = Numbers.IsClock(start.Source, start.Start, start.NumberEnd);
        if (!start.HasUnit)
            return;
        _unitDistance = (ushort)(start.UnitStart - start.Start);
        _unitLength = (ushort)(start.UnitEnd - start.UnitStart);
        _unit = (byte)start.Unit;
    }

    /// <summary>A number alone.</summary>
    public QuantitySyntax(NumberSyntax number)
        : this(new(number.Source, number.Span.Start, number.End, number.End, -1, Unit.None), null)
    {
    }

    public override TextSpan Span => TextSpan.FromBounds(_start, _end?.Offset ?? FirstEnd);

    public override IReadOnlyList<SyntaxNode> Children => _end is null
        ? Present(Lower, FirstUnit)
        : Present(Lower, FirstUnit, _end.Dash, _end.Upper, _end.Plus, _end.Unit);

    public override void Pack(NodeWriter to)
    {
        to.Node(NodeCode.Quantity, _end is null ? 0 : 1);
        to.Place(NodeCode.Number, _start, _numberLength, _isClock ? 1 : 0);
        if (_unitLength > 0)
            to.Place(NodeCode.Unit, _start + _unitDistance, _unitLength, _unit);
        else
            to.Node(NodeCode.Gap);
        if (_end is not null)
            to.Then(_end.Dash).Then(_end.Upper).Then(_end.Plus).Then(_end.Unit);
    }

    public override QuantitySyntax Quantity => this;

    public NumberSyntax Lower => new(_source, _start, _start + _numberLength, _isClock);

    /// <summary>The end of the range; <c>null</c> for a single value.</summary>
    public NumberSyntax? Upper => _end?.Upper;

    public bool HasPlus => _end?.Plus is not null;

    /// <summary>The unit of the whole, which is the last one written; a clock form counts seconds.</summary>
    public Unit Unit
    {
        get
        {
            if (Upper?.IsClock ?? _isClock)
                return Unit.Second;
            var written = _end?.Unit?.Unit ?? (Unit)_unit;
            return written == Unit.None && _isClock ? Unit.Second : written;
        }
    }

    /// <summary>The unit of the lower end, which may have its own: <c>90s-2min</c>.</summary>
    public Unit LowerUnit
    {
        get
        {
            if (_isClock)
                return Unit.Second;
            var written = _unitLength > 0 ? (Unit)_unit : _end?.Unit?.Unit ?? Unit.None;
            return written == Unit.None && Upper is { IsClock: true } ? Unit.Second : written;
        }
    }

    /// <summary>Whether the quantity is a time.</summary>
    public bool IsTime => Unit is Unit.Second or Unit.Minute;

    /// <summary>Whether the quantity is a mass.</summary>
    public bool IsMass => Unit is Unit.Kilogram or Unit.Pound;

    private int FirstEnd => _start + (_unitLength > 0 ? _unitDistance + _unitLength : _numberLength);

    private UnitSyntax? FirstUnit => _unitLength > 0
        ? new(_source, _start + _unitDistance, _start + _unitDistance + _unitLength, (Unit)_unit)
        : null;
}
