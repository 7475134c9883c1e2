"""Words of saying and what a source stands behind; a part of the lexicon. Data only."""

from __future__ import annotations

from typing import Final

from parley.rules.persons import phrases

SAY: Final = phrases(
    "believed that, thought that, gave details, gives details, gave further details, gave a "
    "breakdown, gives a breakdown, provided details, provides details, provided a breakdown, "
    "released details, published details, shared details, "
    "knows of, know of, knew of, is aware of, are aware of, was aware of, has the names of, have "
    "the names of, has records of, have records of, has information about, has information on, is "
    "confident that, are confident that, was confident that, is certain that, is sure that, is "
    "convinced that, is adamant that, was adamant that, made clear that, makes clear that, made it "
    "clear that, makes it clear that, did not rule out that, does not rule out that, voiced hope "
    "that, expressed hope that, expressed confidence that, voiced confidence that, expressed the "
    "hope that, took to telegram to say, took to facebook to say, took to x to say, has it that, "
    "have it that, had it that, made mention of, made special mention of, made particular mention "
    "of, makes mention of, issued a list of, published a list of, gave a figure, gave the figure, "
    "gave figures, gave the figures, gave a number, gave the number, gives a figure, gives the "
    "figure, gives the number, gave a total, gives a total, cited a figure, cites a figure, "
    "named a figure, let it be known, lets it be known, made it known, "
    "made known, answers, answered, replies, complains, complained, emphasises, affirms, affirmed, "
    "reaffirmed, testified, boasted, quipped, joked, lamented, reckoned, narrated, highlighted, "
    "underscored, countered, retorted, concludes, observes, explaining, stressing, revealing, "
    "specifying, remembers, summed up, broke down, say, says, said, saying, tell, tells, told, "
    "telling, announce, announces, announced, announcing, report, reports, reported, reporting, "
    "state, states, stated, stating, confirm, confirms, confirmed, confirming, claim, claims, "
    "claimed, claiming, write, writes, wrote, written, writing, add, adds, added, adding, note, "
    "notes, noted, noting, explain, explains, explained, declare, declares, declared, declaring, "
    "post, posts, posted, posting, specify, specifies, specified, clarify, clarified, clarifies, "
    "stress, stressed, stresses, emphasise, emphasised, emphasized, emphasizes, maintain, "
    "maintains, maintained, insist, insists, insisted, recall, recalled, recalls, arrived at, "
    "recently arrived at, point out, pointed out, points out, inform, informed, informs, disclose, "
    "disclosed, discloses, reveal, revealed, reveals, estimate, estimates, estimated, count, "
    "counts, counted, believe, believes, put, puts, went on, goes on, remark, remarked, comment, "
    "commented, conclude, concluded, acknowledge, acknowledged, acknowledges, admit, admitted, "
    "admits, assert, asserted, asserts, allege, alleged, alleges, argue, argued, argues, spoke, "
    "spoken, speaks, speak, speaking, talked of, talks of, talk of, talking of, describe, "
    "described, describes, call, called, calls, warn, warned, warns, tweet, tweeted, tweets, "
    "assure, assured, assures, calculate, calculates, calculated, elaborate, elaborates, "
    "elaborated, mention, mentioned, mentions, observe, observed, caution, cautioned, deny, "
    "denied, denies, denying, accuse, accused, accuses, accusing, thank, thanked, thanks, "
    "thanking, hail, hailed, hails, welcomed, praise, praised, promise, promised, repeat, repeats, "
    "repeated, respond, responded, reply, replied, suggest, suggested, suggests, indicate, "
    "indicated, indicates, outline, outlined, publish, published, share, shared, cite, cites, "
    "cited, citing, quote, quotes, quoted, quoting, hint, hinted, hints, verify, verified, thinks, "
    "think, recount, recounted, underline, underlined, relay, relayed, broadcast, list, lists, "
    "listed, attribute, attributed, attributes, reacted, concedes, conceded, reckon, reckons, "
    "contends, contended, reiterate, reiterated, continue, continued, credit, credited, credits, "
    "spelled out, tallied, remind, reminds, reminded, reminding, corroborate, corroborated, "
    "corroborates, assume, suspect, contend, concede, affirm, predict, guess, testify, imply, "
    "implies, implied, attested, detailed, details, predicted, predicts, guesses, guessed, "
    "protested, objected, proclaimed, exclaimed, mused, grumbled, interjected, signalled, "
    "signaled, ventured, assumes, assumed, suspects, suspected, pegged, pegs, documented, "
    "registered, logged, catalogued, classified, classifies, classed, chronicled, counters, "
    "replies, retorts, laments, jokes, boasts, testifies, reaffirms, reiterates, underlines, "
    "underscores, highlights, recounts, tweets, warns, recalling, insisting, arguing, warning, "
    "alleging, asserting, maintaining, emphasising, emphasizing, underlining, clarifying, "
    "concluding, estimating, putting, acknowledging, admitting, conceding, suggesting, indicating, "
    "repeating, reiterating, disclosing, elaborating, remarking, boasting, lamenting, complaining, "
    "assuring, promising, predicting"
)
"""Verbs of saying, with a speaker as subject."""

SPEECH_NOUN: Final = phrases(
    "count, account, figures, figure, tally, statement, data, records, words, estimate, "
    "estimates, report, reports, list, post, calculation, version, update, address, numbers, "
    "message, announcement, declaration, telling, reckoning, knowledge, calculations, accounts, "
    "versions, tallies, estimation, assessment, testimony, recollection, admission, information, "
    "understanding, communique, communiqué, bulletin, lists, registers, dashboard, "
    "tracker, database, infographic, tabulation, posts, press release, news release"
)
"""Saying as a noun: "in a statement", "the ministry's count"."""

ACCORDING: Final = (
    *phrases(
        "going by, judging by, to judge by, to go by, if one believes, if one is to believe, if "
        "we believe, according to data from, as per, according to, per, as reported by, as "
        "stated by, as noted by, as announced by, as confirmed by, as told by, as explained by, "
        "as specified by, as recalled by, as stressed by, citing, cited, quoting, with "
        "reference to, with a reference to, in reference to, referring to, "
        "became known from, follows from, as cited by, learned from, learnt from, "
        "has learned from, have learned from, on the authority of, on the evidence of, in a "
        "statement by, in a statement from, in the view of, in the opinion of"
    ),
    *(
        f"{preposition} the {noun} of"
        for preposition in ("by", "in", "on", "to", "from")
        for noun in (
            "count", "counts", "account", "accounts", "tally", "reckoning", "estimate",
            "estimates", "estimation", "figures", "calculation", "calculations", "data",
            "records", "version", "telling", "words", "word", "knowledge", "admission",
            "testimony", "information", "assessment",
        )
    ),
)  # fmt: skip
"""What a source stands behind."""
