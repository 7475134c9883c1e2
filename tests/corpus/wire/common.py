"""Helpers of the wire corpus: claim and exchange constructors, doc(), finish().

Adapted from corpus/dev/build.py. A build script does

    from common import *
    doc('a01', text, published, exchanges, claims, ignore=(), dist=None, note=None, fictional=())
    finish()

and every build script uses its own prefix (a…, b…). doc() stops on a quote that is missing or
ambiguous; finish() reports numbers nothing accounts for, quotations of more than five words outside
the fictional ones and texts of the wrong length, and writes NNN.txt and NNN.json next to this file.
All offsets are code points in the text as written.
"""
import json, os, re, sys
HERE = os.path.dirname(os.path.abspath(__file__))
R, U, UAE = 'Russia', 'Ukraine', 'United Arab Emirates'
RU = [R, U]; RU2 = 'Russia; Ukraine'
Z = 'Volodymyr Zelenskyy'; P = 'Vladimir Putin'; LUB = 'Dmytro Lubinets'; MOS = 'Tatyana Moskalkova'
YER = 'Andriy Yermak'; BUD = 'Kyrylo Budanov'; MED = 'Vladimir Medinsky'; KLY = 'Ihor Klymenko'
PUSH = 'Denis Pushilin'; ERD = 'Recep Tayyip Erdogan'; UME = 'Rustem Umerov'; YUS = 'Andriy Yusov'
MOD = 'Ministry of Defence of Russia'
CH = 'Coordination Headquarters for the Treatment of Prisoners of War'
UAEMFA = 'Ministry of Foreign Affairs of the United Arab Emirates'
OPU = 'Office of the President of Ukraine'
ICRC = 'International Committee of the Red Cross'
DI = 'Defence Intelligence of Ukraine'
SRC, OFF = 'unnamed source', 'unnamed official'
TG = 'Telegram'
OPP = {}
for a, b in [(R, U), ('Armenia', 'Azerbaijan'), ('Iran', 'Iraq'), 
             ('Houthis', 'Government of Yemen'), ('Taliban', 'Government of Afghanistan'),
             ('Government of Syria', 'Syrian Democratic Forces')]:
    OPP[a] = b; OPP[b] = a
OPP.update({'Israel': 'Hamas', 'Palestinians': 'Israel', 'United States': 'Russia'})
EX_KEYS = ['key', 'date', 'date_basis', 'parties', 'mediators', 'places', 'main']
BASIS = {'stated', 'weekday', 'published', 'year-inferred', 'relative', 'holiday', 'none'}
KINDS = {'released', 'exchange-total', 'exchange-count', 'exchange-ordinal', 'cumulative-released', 'held',
         'mediation', 'bodies', 'agreement', 'accusation', 'denial', 'meeting', 'transfer', 'date', 'statement'}
QUALS = {'exact', 'at-least', 'more-than', 'about', 'at-most', 'vague', 'withheld'}
DOCS = {}
MINWORDS, MAXWORDS = 50, 600


def num(x):
    """int -> exact; '>200' more-than; '>=7' at-least; '~250' about; '<~24' nearly; '<=1200' up to; None vague."""
    d = dict(number=None, low=None, high=None, qualifier='exact')
    if x is None: d['qualifier'] = 'vague'
    elif x == 'withheld': d['qualifier'] = 'withheld'
    elif isinstance(x, int): d['number'] = x
    elif x.startswith('>='): d.update(low=int(x[2:]), qualifier='at-least')
    elif x.startswith('>'): d.update(low=int(x[1:]) + 1, qualifier='more-than')
    elif x.startswith('<~'): d.update(number=int(x[2:]), high=int(x[2:]), qualifier='about', approach='below')
    elif x.startswith('<='): d.update(high=int(x[2:]), qualifier='at-most')
    elif x.startswith('~'): d.update(number=int(x[1:]), qualifier='about')
    else: raise ValueError(x)
    return d


def C(kind, quote, n='none', **k):
    c = dict(kind=kind, quote=quote)
    if n != 'none': c.update(num(n))
    ren = {'by': 'claimant', 'ex': 'exchange', 'cat': 'category', 'rb': 'released_by', 'pos': 'position', 'med': 'mediator'}
    for a, b in k.items(): c[ren.get(a, a)] = b
    return c


def rel(n, who, quote, by=None, **k):
    k.setdefault('rb', OPP.get(who)); return C('released', quote, n, who=who, by=by, **k)
def sub(n, who, quote, by=None, **k): return rel(n, who, quote, by, subset=True, **k)
def each(n, quote, by=None, sides=RU, **k):
    """one phrase, two sides; by may be a pair of claimants in the order of sides"""
    b = by if isinstance(by, (list, tuple)) else [by, by]
    return [rel(n, w, quote, b[i], **dict(k, rb=sides[1 - i])) for i, w in enumerate(sides)]
def med(m, quote, by=None, **k): return C('mediation', quote, mediator=m, by=by, **k)
def tot(n, quote, by=None, **k): return C('exchange-total', quote, n, by=by, **k)
def ordn(n, scope, quote, by=None, **k): return C('exchange-ordinal', quote, n, scope=scope, by=by, **k)
def cnt(n, scope, quote, by=None, **k): k.setdefault('ex', None); return C('exchange-count', quote, n, scope=scope, by=by, **k)
def cum(n, who, scope, quote, by=None, **k):
    k.setdefault('ex', None); k.setdefault('rb', OPP.get(who)); return C('cumulative-released', quote, n, who=who, scope=scope, by=by, **k)
def held(n, who, holder, quote, by=None, **k):
    k.setdefault('ex', None); return C('held', quote, n, who=who, held_by=holder, by=by, **k)
def bod(n, who, quote, by=None, **k):
    k.setdefault('rb', OPP.get(who)); return C('bodies', quote, n, who=who, cat='bodies', by=by, **k)
def agr(n, quote, by=None, **k): k.setdefault('ex', None); return C('agreement', quote, n, by=by, **k)
def acc(quote, by=None, n='none', **k): k.setdefault('ex', None); return C('accusation', quote, n, by=by, **k)
def den(quote, by=None, n='none', **k): k.setdefault('ex', None); return C('denial', quote, n, by=by, **k)
def meet(quote, by=None, **k): return C('meeting', quote, by=by, **k)
def trans(quote, by=None, n='none', **k): return C('transfer', quote, n, by=by, **k)
def dat(quote, by=None, **k): return C('date', quote, by=by, **k)
def stm(quote, by=None, n='none', **k): return C('statement', quote, n, by=by, **k)


def E(key, date, basis, med=(), places=(), parties=RU, text=None, status=None, main=None):
    assert basis in BASIS and (date is not None) == (basis != 'none'), (key, date, basis)
    e = dict(key=key, date=date, date_basis=basis, parties=list(parties), mediators=list(med), places=list(places),
             main=(key == 'main') if main is None else main)
    if text: e['date_text'] = text
    if status: e['status'] = status
    return e


def locate(text, q, nth=None, at=''):
    n = text.count(q)
    if n == 0: sys.exit(f'{at}: not in text: {q!r}')
    if n > 1 and nth is None: sys.exit(f'{at}: {n} times in text, needs nth: {q!r}')
    i = -1
    for _ in range(nth or 1): i = text.find(q, i + 1)
    assert i >= 0, (at, q, nth)
    return i, i + len(q)


UNIT = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split()
TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split()
ORD = ('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth '
       'seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth').split()
WORDS = UNIT + TENS + ORD + 'hundred hundreds thousand thousands million millions billion dozen dozens score scores pair couple trio handful half both single'.split()
NUMRE = re.compile(r'\d+(?:[.,:]\d+|[\u00a0\u202f ]\d{3}(?![\d.:]))*|\b(?:' + '|'.join(sorted(WORDS, key=len, reverse=True)) + r')\b', re.I)
MONTH = r'(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|Jun(?:e|\.)?|Jul(?:y|\.)?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)'
DATERE = re.compile(r'\b\d{1,2}(?:st|nd|rd|th)? ' + MONTH + r'(?:,? \d{4})?\b|\b' + MONTH + r' \d{1,2}(?:st|nd|rd|th)?\b(?!\d)(?:,? \d{4}\b)?|'
                    r'\b\d{4}[-/]\d{2}[-/]\d{2}\b|\b\d{2}[./]\d{2}[./]\d{4}\b|\b' + MONTH + r' \d{4}\b|\b(?:19|20)\d\d\b(?![ ,]?\d)|\b\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?\b|\b\d{1,2}\.\d{2} GMT\b|\bGMT\+\d\b|\b\d{1,2} [ap]\.m\.', re.I)
IDIOM = re.compile(r'\b(?:the|both|either|these|between|its|last|next|for) two (?:sides|countries|capitals|governments|armies|neighbours|states|foes|camps|defence establishments|warring|delegations|enemies|parties)|'
                   r'\btwo (?:sides|capitals|governments|neighbours|warring)|\bone of\b|\bno one\b|\bone another\b|\bone side\b|\bfirst aid\b|\bat first\b|\bat one\b|\bfirst lady\b|'
                   r'\bboth\b|\bth(?:at|is) one\b|\bone side\'s\b|\bone day\b|\bfirst time\b|\bfirst since\b|\ba single\b|\bno single\b|\bfirst of all\b|\bnot one\b|\bsecond half\b', re.I)


def doc(i, text, published, exchanges, claims, ignore=(), dist=None, note=None, fictional=()):
    text = text.strip('\n') + '\n'
    if text.startswith('~date'): text = text.replace('~date', ' date', 1)
    flat = []
    for c in claims: flat += c if isinstance(c, list) else [c]
    keys = {e['key'] for e in exchanges}; assert len(keys) == len(exchanges), i
    base = dict(kind=None, exchange='main', number=None, low=None, high=None, qualifier='exact', who=None, category=None,
                released_by=None, mediator=None, as_of=None, claimant=None, via=None, position='body')
    extra = {'quote', 'note', 'subset', 'ambiguous', 'scope', 'held_by', 'by_reference', 'also', 'approach', 'cumulative',
             'percent', 'who_note', 'named', 'per_side', 'derived', 'status', 'fact'}
    out = []; spans = []; fid = {}
    for c in flat:
        nth = c.pop('nth', None); c = dict(c)
        assert set(c) <= set(base) | extra, (i, set(c) - set(base) - extra)
        o = dict(base); o.update(c)
        assert o['kind'] in KINDS and o['qualifier'] in QUALS, (i, o)
        assert o['exchange'] is None or o['exchange'] in keys, (i, o['exchange'], o['quote'])
        if o['kind'] in ('released', 'exchange-total', 'exchange-count', 'exchange-ordinal', 'cumulative-released', 'held', 'bodies') and o['qualifier'] == 'exact':
            assert o['number'] is not None, (i, o)
        if o['qualifier'] in ('more-than', 'at-least'): assert o['number'] is None and o['low'] is not None
        if o['kind'] in ('accusation', 'denial', 'agreement', 'statement', 'transfer') and o['number'] is None and o['low'] is None and o['high'] is None and o['qualifier'] == 'exact':
            o['qualifier'] = 'vague' if o['kind'] in ('accusation', 'denial', 'agreement') else 'exact'
        s, e = locate(text, o['quote'], nth, i); o['start'], o['end'] = s, e; spans.append((s, e))
        if 'also' in o:
            sp = []; qs = []
            for q in o['also']:
                q, m = q if isinstance(q, tuple) else (q, None)
                a, b = locate(text, q, m, i); sp.append([a, b]); qs.append(q); spans.append((a, b))
            o['also'] = qs; o['also_spans'] = sp
        k = (o['kind'], o['exchange'], o['who'], o['number'], o['low'], o['high'], o['mediator'], o.get('scope'), o['category'] if o.get('subset') else None,
             o['quote'] if o['kind'] in ('accusation', 'denial', 'agreement', 'statement', 'transfer', 'meeting', 'date') or o['qualifier'] in ('vague', 'withheld') else None)
        o['fact'] = fid.setdefault(k, f'f{len(fid) + 1}')
        out.append(o)
    d = dict(id=i, published=published, exchanges=exchanges, claims=out)
    ig = []; igs = []
    for q in ignore:
        q, m = q if isinstance(q, tuple) else (q, None)
        a, b = locate(text, q, m, i); ig.append(q); igs.append([a, b]); spans.append((a, b))
    d['ignore'] = ig; d['ignore_spans'] = igs
    ds = []
    for typ, qs in (dist or {}).items():
        for q in qs:
            q, m = q if isinstance(q, tuple) else (q, None)
            a, b = locate(text, q, m, i); ds.append(dict(quote=q, start=a, end=b, type=typ)); spans.append((a, b))
    cov = lambda a, b: any(s <= a and b <= e for s, e in spans)
    for m in DATERE.finditer(text):
        if not cov(*m.span()) and not any(x['start'] <= m.start() < x['end'] for x in ds):
            ds.append(dict(quote=m.group(), start=m.start(), end=m.end(), type='date')); spans.append(m.span())
    for m in IDIOM.finditer(text):
        if any(not cov(*x.span()) for x in NUMRE.finditer(text, *m.span())): ds.append(dict(quote=m.group(), start=m.start(), end=m.end(), type='idiom')); spans.append(m.span())
    miss = []
    for m in NUMRE.finditer(text):
        a, b = m.span()
        if not cov(a, b): miss.append(text[max(0, a - 30):b + 30].replace('\n', '⏎'))
    ds.sort(key=lambda x: x['start']); d['distractors'] = ds
    if note: d['note'] = note
    w = len(text.split())
    prob = []
    if miss: prob.append(f'unaccounted numbers: {miss}')
    if not MINWORDS <= w <= MAXWORDS: prob.append(f'{w} words')
    for m in re.finditer(r'[“"]([^”"\n]+)[”"]', text):
        if len(m.group(1).split()) > 5 and not any(f in m.group(1) for f in fictional): prob.append(f'long quotation: {m.group(1)!r}')
    for e in exchanges:
        if e.get('date_text') and e['date_text'] not in text: prob.append(f'date_text {e["date_text"]!r} not in text')
    DOCS[i] = (text, d, w, prob)


def finish():
    """checks, writes the files, prints a summary; exits with 1 on a problem"""
    from collections import Counter
    bad = 0; ck = Counter(); cq = Counter(); n = 0
    for i, (text, d, w, prob) in sorted(DOCS.items()):
        for c in d['claims']:
            assert text[c['start']:c['end']] == c['quote'], (i, c['quote'])
            for q, (a, b) in zip(c.get('also', []), c.get('also_spans', [])): assert text[a:b] == q
            ck[c['kind']] += 1; cq[c['qualifier']] += 1; n += 1
        for q, (a, b) in zip(d['ignore'], d['ignore_spans']): assert text[a:b] == q
        for x in d['distractors']: assert text[x['start']:x['end']] == x['quote']
        for p in prob: print(i, p); bad += 1
        with open(os.path.join(HERE, i + '.txt'), 'w', encoding='utf-8', newline='') as f: f.write(text)
        with open(os.path.join(HERE, i + '.json'), 'w', encoding='utf-8') as f: json.dump(d, f, ensure_ascii=False, indent=1); f.write('\n')
    print(len(DOCS), 'reports,', n, 'claims,', bad, 'problems'); print(dict(ck)); print(dict(cq))
    print('words', {i: v[2] for i, v in sorted(DOCS.items())})
    sys.exit(1 if bad else 0)
