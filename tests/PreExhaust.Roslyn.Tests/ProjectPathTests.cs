namespace PreExhaust.Roslyn.Tests;

public sealed class ProjectPathTests
{
    [Theory]
    [InlineData("/home/me/App/plans/push.workout", "/home/me/App/", "plans/push.workout")]
    [InlineData("/home/me/shared/push.workout", "/home/me/App", "../shared/push.workout")]
    [InlineData("/home/me/App/a\\b.workout", "/home/me/App", "a\\b.workout")]
    [InlineData("C:\\App\\plans\\push.workout", "c:\\App\\", "plans/push.workout")]
    [InlineData("D:\\push.workout", "C:\\App", "push.workout")]
    [InlineData("plans\\push.workout", "", "plans/push.workout")]
    public void A_path_is_seen_from_the_project(string file, string directory, string expected) =>
        Assert.Equal(expected, ProjectPath.Relative(file, directory));
}
