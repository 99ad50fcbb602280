using System.Diagnostics;
using System.Globalization;
using System.Numerics;

namespace BudgetRender.Templating;

internal sealed partial class Run
{
    private const int MaximumIntegerBits = 8192;

    private long _steps;
    private long _turns;
    private long _written;
    private TimeSpan _regexTime;
    private Node? _lastPlace;

    /// <summary>One statement, call or turn.</summary>
    public void Step(Node place)
    {
        if ((++_steps & 0xFF) == 0 && _context.Cancellation.IsCancellationRequested)
        {
            throw Error(Codes.Cancelled, place);
        }

        if (_steps > _limits.Steps)
        {
            throw Limit(Codes.StepLimit, place, _limits.Steps);
        }
    }

    /// <summary>Work in proportion to a list or text.</summary>
    public void Spend(Node place, long units)
    {
        _steps += units;
        Step(place);
    }

    public void Turn(Node loop)
    {
        if (++_turns > _limits.LoopIterations)
        {
            throw Limit(Codes.LoopLimit, loop, _limits.LoopIterations);
        }

        Step(loop);
    }

    public void CheckString(Node place, long length)
    {
        if (length > _limits.StringLength)
        {
            throw Limit(Codes.StringLimit, place, _limits.StringLength);
        }

        _steps += length >> 4;
    }

    public void CheckList(Node place, long count)
    {
        if (count > _limits.ListLength)
        {
            throw Limit(Codes.ListLimit, place, _limits.ListLength);
        }

        _steps += count;
    }

    public TemplateValue CheckNumber(Node place, BigInteger number) => number.GetBitLength() > MaximumIntegerBits
        ? throw Error(Codes.NumberTooLarge, place)
        : TemplateValue.From(number);

    /// <summary>Runs a regular expression with what is left of the run's time for them.</summary>
    public T WithRegexTime<T>(Node place, Func<TimeSpan, T> match)
    {
        TimeSpan left = _limits.RegexTime - _regexTime;
        if (left <= TimeSpan.Zero)
        {
            throw Limit(Codes.RegexTime, place, (long)_limits.RegexTime.TotalMilliseconds);
        }

        long start = Stopwatch.GetTimestamp();
        try
        {
            return match(left);
        }
        catch (System.Text.RegularExpressions.RegexMatchTimeoutException)
        {
            throw Limit(Codes.RegexTime, place, (long)_limits.RegexTime.TotalMilliseconds);
        }
        finally
        {
            _regexTime += Stopwatch.GetElapsedTime(start);
        }
    }

    private TemplateException Limit(string code, Node place, long limit) => Error(code, place, limit.ToString("N0", CultureInfo.InvariantCulture));
}
