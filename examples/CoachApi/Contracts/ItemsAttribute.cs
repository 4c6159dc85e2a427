using System.Collections;
using System.ComponentModel.DataAnnotations;

namespace CoachApi.Contracts;

/// <summary>A list of so many items at most, none of which is null.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ItemsAttribute : ValidationAttribute
{
    private const int Most = 100;

    /// <inheritdoc />
    public override bool IsValid(object? value) =>
        value is IEnumerable items && items.Cast<object?>().Take(Most + 1).ToList() is { Count: <= Most } few
        && !few.Contains(null);

    /// <inheritdoc />
    public override string FormatErrorMessage(string name) => $"{name} holds {Most} items at most, and no null.";
}
