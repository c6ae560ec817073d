"""The same draws as scripts/bench/draws.ts makes, as one would write them with NumPy: whole arrays, no loop over draws.

Reads the forum as JSON, works it out in blocks of draws and prints JSON. Where there are two ways to write a step, both
are timed and the faster counts; so it is with the size of blocks.
"""

import json
import resource
import sys
import time

import numpy as np

forum = json.load(open(sys.argv[1], encoding="utf8"))
COUNTS = [int(count) for count in sys.argv[2].split(",")]
REPEATS = int(sys.argv[3])

KIND = np.array(forum["kinds"])
SHARE = np.array(forum["shares"])
K = len(KIND)
AGES = 26
PEOPLE = np.array(forum["people"]).reshape(K, AGES)
JOINING, STAYING, MOVING, ARRIVING = np.moveaxis(np.array(forum["rates"]).reshape(K, AGES, 4), 2, 0)
CENTRAL = np.array(forum["central"])
AHEAD = len(CENTRAL)
YEARS = forum["years"]
OPENING = np.array(forum["opening"])


# Courses of plans


def table(name):
    return np.array([[one[name] for one in year] for year in forum["ahead"]])


FIGURE, BROAD, SCALE, BEYOND, ERRORS = (table(name) for name in ("figure", "broad", "scale", "beyond", "errors"))
ROOT = np.array([row + [0.0] * (6 - len(row)) for row in forum["root"]])
CARRIES = forum["carries"]
FIRST, STEP = forum["errorShares"][0], forum["errorShares"][1] - forum["errorShares"][0]
# By year, placement and share: the errors compounded, so that a draw need not take a power.
FIGURES = FIGURE[..., None] * np.maximum(0, 1 + (BROAD * SCALE / FIGURE)[..., None] * ERRORS) ** BEYOND[..., None]
LOOSE = np.array(forum["looseness"])[:, None]


def normal_below(value):
    x = np.abs(value) / np.sqrt(2)
    t = 1 / (1 + 0.3275911 * x)
    series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
    inside = 1 - series * np.exp(-x * x)
    return np.where(value < 0, (1 - inside) / 2, (1 + inside) / 2)


def reconciled(figures):
    """Total and kinds of one year, by kind and draw: the kinds add to the total."""
    total = np.maximum(0, figures[0])
    parts = np.maximum(0, figures[1:])
    give = (LOOSE * parts) ** 2 + 1
    moved = np.maximum(0, parts + (total - parts.sum(0)) * give / give.sum(0))
    return moved * (total / moved.sum(0))


def courses(chance, draws):
    """Plans by year, placement and draw."""
    plans = np.empty((AHEAD, 5, draws))
    carried = None
    for year in range(AHEAD):
        news = chance.standard_normal((6, draws))
        carried = news if carried is None else CARRIES * carried + np.sqrt(1 - CARRIES**2) * news
        place = (normal_below(ROOT @ carried) - FIRST) / STEP
        left = np.clip(place.astype(np.int64), 0, ERRORS.shape[2] - 2)
        low = np.take_along_axis(FIGURES[year], left, 1)
        high = np.take_along_axis(FIGURES[year], left + 1, 1)
        plans[year] = reconciled(low + (place - left) * (high - low))
    return plans


# People by age


def met(want, remain):
    more = np.maximum(0, want - remain)
    fewer = np.maximum(0, remain - want)
    kept = np.where(fewer > 0, want / np.maximum(remain, 1e-300), 1)
    return more, fewer, kept


def people_pooled(plans):
    """By kind, age and draw; those who move make a pool of each age, which the kinds that take them divide."""
    draws = plans.shape[2]
    flows = np.empty((6, AHEAD, K, draws))
    stock = np.repeat(PEOPLE[:, :, None], draws, 2)
    before = np.repeat(PEOPLE.sum(1)[:, None], draws, 1)
    joining, staying, moving, arriving = (one[:, :, None] for one in (JOINING, STAYING, MOVING, ARRIVING))
    for year in range(AHEAD):
        goes = stock * moving
        pool = goes.sum(0)
        out = goes.sum(1)
        stock *= staying
        stays = stock.sum(1)
        arrive = arriving[:, 1:] * pool[:-1]
        into = arrive.sum(1)
        older = np.empty_like(stock)
        older[:, 0] = 0
        np.add(stock[:, :-1], arrive, out=older[:, 1:])
        want = plans[year][KIND] * SHARE[:, None]
        more, fewer, kept = met(want, stays + into)
        older *= kept[:, None]
        older += more[:, None] * joining
        stock = older
        flows[:, year] = want, more, np.maximum(0, before - stays - out) + fewer, fewer, into, out
        before = want
    return flows


# From age to the next, kinds to kinds: one matrix an age.
STEPS = np.array([np.diag(STAYING[:, age]) + np.outer(ARRIVING[:, age + 1], MOVING[:, age]) for age in range(AGES - 1)])


def people_by_matrix(plans):
    """By age, kind and draw; each age's step is a product of matrices."""
    draws = plans.shape[2]
    flows = np.empty((6, AHEAD, K, draws))
    stock = np.repeat(PEOPLE.T[:, :, None], draws, 2)
    before = np.repeat(PEOPLE.sum(1)[:, None], draws, 1)
    joining = JOINING.T[:, :, None]
    for year in range(AHEAD):
        out = np.einsum("akd,ka->kd", stock, MOVING)
        pool = np.matmul(MOVING.T[:, None, :], stock)[:, 0]
        into = ARRIVING[:, 1:] @ pool[:-1]
        older = np.empty_like(stock)
        older[0] = 0
        np.matmul(STEPS, stock[:-1], out=older[1:])
        remain = older.sum(0)
        want = plans[year][KIND] * SHARE[:, None]
        more, fewer, kept = met(want, remain)
        older *= kept
        older += more * joining
        stock = older
        flows[:, year] = want, more, np.maximum(0, before - (remain - into) - out) + fewer, fewer, into, out
        before = want
    return flows


def leaving(flows):
    """Of the plans that each placement began a year with, the share that left by age or moved on."""
    want, more, left, surplus, into, out = flows
    before = want + left + out - more - into
    gone = left - surplus + out
    shares = np.empty((AHEAD, 5, flows.shape[3]))
    for placement in range(5):
        own = KIND == placement
        began = before[:, own].sum(1)
        shares[:, placement] = np.minimum(1, gone[:, own].sum(1) / np.maximum(began, 1e-300))
    return shares


# Money

LEVERS = forum["levers"]
RATE = forum["rate"]
MONEY = forum["money"]
COST = np.array(forum["cost"])
BASE = np.array(forum["pupils"]) * COST
NINETY = 1.2815515655446004


def lever_values(positions):
    """By lever and draw: −1 is a lever's low end, 0 as entered, 1 its high end."""
    value, low, high = (np.array([lever[name] for lever in LEVERS])[:, None] for name in ("value", "low", "high"))
    return value + positions * np.where(positions < 0, value - low, high - value)


def in_effect(lever, year):
    return 0 if year < lever["from"] else min(1, (year - lever["from"] + 1) / lever["ramp"])


def balances(flows, values):
    """In-year balance and closing reserve by year and draw: of the Baseline, then of the scenario with all levers."""
    draws = flows.shape[3]
    placements = np.empty((AHEAD, 5, draws))
    for placement in range(5):
        placements[:, placement] = flows[0][:, KIND == placement].sum(1)
    before = np.concatenate([np.broadcast_to(OPENING[:, None], (1, 5, draws)), placements[:-1]])
    # Nothing grows from nothing: taken as no growth.
    grown = np.divide(placements - before, before, out=np.zeros_like(placements), where=before != 0)
    result = []
    for levers in ([], list(zip(LEVERS, values))):
        index, fee, services, block = np.ones((K, draws)), 1.0, 1.0, float(MONEY["block"])
        closing = float(MONEY["reserve"])
        for year in range(YEARS):
            rise = grown[year - 1][KIND] if year > 0 else np.zeros((K, draws))
            fee_rise, block_rise = (RATE["fee"], RATE["block"]) if year > 0 else (0, 0)
            cash = 0.0
            extra, factor = {}, {}
            for lever, value in levers:
                share, kind = in_effect(lever, year), lever["kind"]
                if share == 0:
                    continue
                effect = value * share
                name = lever["name"]
                if name == "pupilGrowth":
                    rise[kind] += effect
                elif name == "feeInflation":
                    fee_rise = fee_rise + effect
                elif name == "blockGrowth":
                    block_rise = block_rise + effect
                elif name == "services":
                    cash = cash + effect
                elif name == "averageCost":
                    factor[kind] = 1 + effect
                else:
                    extra[kind] = effect * COST[kind]
            index *= 1 + rise
            fee = fee * (1 + fee_rise)
            services = services * (1 + (RATE["services"] if year > 0 else 0))
            block = block * (1 + block_rise)
            spend = BASE[:, None] * index
            for kind, cost in extra.items():
                spend[kind] += cost
            for kind, change in factor.items():
                spend[kind] *= change
            in_year = block - (spend.sum(0) * fee + MONEY["services"] * services + cash)
            closing = closing + in_year
            result += [in_year, closing]
    return np.array([np.broadcast_to(one, draws) for one in result])


def run(draws, block, people, seed):
    """Every balance in every draw, and its ends; with the mean of people's flows."""
    chance = np.random.default_rng(seed)
    every = np.empty((4 * YEARS, draws))
    flows = np.zeros((6, AHEAD, K))
    positions = chance.standard_normal((len(LEVERS), draws)) / NINETY
    for start in range(0, draws, block):
        end = min(draws, start + block)
        part = people(courses(chance, end - start))
        leaving(part)
        flows += part.sum(3)
        every[:, start:end] = balances(part, lever_values(positions[:, start:end]))
    every.sort(axis=1)
    at = (np.array([0.1, 0.5, 0.9]) * draws).astype(int)
    return every[:, at], flows / draws


def fixed():
    """One draw that chance has no part in: the central course, and each lever halfway to its low end."""
    plans = CENTRAL[:, 1:, None]
    values = lever_values(np.full((len(LEVERS), 1), -0.5))
    pooled, by_matrix = people_pooled(plans), people_by_matrix(plans)
    assert np.allclose(pooled, by_matrix, rtol=1e-9, atol=1e-6)
    return {"balances": balances(pooled, values)[:, 0].tolist(), "flows": pooled[..., 0].ravel().tolist()}


def fastest(draws):
    best = {"milliseconds": float("inf")}
    for people in (people_pooled, people_by_matrix):
        for block in (250, 500, 1000):
            run(min(draws, 2 * block), block, people, 1)
            start = time.perf_counter()
            run(draws, block, people, 1)
            took = (time.perf_counter() - start) * 1000
            if took < best["milliseconds"]:
                best = {"milliseconds": took, "people": people, "block": block}
    return best


way = fastest(COUNTS[0])
times = []
for count in COUNTS:
    took = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        ends, flows = run(count, way["block"], way["people"], 1)
        took.append((time.perf_counter() - start) * 1000)
    times.append({"draws": count, "milliseconds": min(took), "ends": ends.tolist(), "joiners": float(flows[1].sum())})
print(
    json.dumps(
        {
            "numpy": np.__version__,
            "way": f"{way['people'].__name__}, blocks of {way['block']}",
            "times": times,
            "fixed": fixed(),
            # Kilobytes on Linux.
            "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss,
        }
    )
)
