namespace PreExhaust.Tests.Shared;

/// <summary>A test with data that needs <see cref="Tools"/>; where one is missing it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ToolTheoryAttribute : TheoryAttribute
{
    public ToolTheoryAttribute(params string[] tools) => Skip = Tools.WhyNot(tools);
}
