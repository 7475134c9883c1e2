"""What the build scripts of the wide and web corpora share: the helpers of ../wire/common.py, further names, write()."""
import json, os, sys
sys.dont_write_bytecode = True
WIDE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(WIDE, '..', 'wire'))
import common
from common import *
IP=['Israel','Hamas']; IL='Israel'; PA='Palestinians'
YE=['Houthis','Government of Yemen']; AA=['Armenia','Azerbaijan']
common.OPP.update({'Iran':'United States','SDF':'Government of Syria'})


def write():
    """Writes a report and its gold for each doc() beside the script; prints those with numbers that nothing accounts for."""
    here = os.path.dirname(os.path.abspath(sys.argv[0]))
    for i, (text, gold, words, problems) in sorted(common.DOCS.items()):
        for c in gold['claims']: assert text[c['start']:c['end']] == c['quote']
        with open(os.path.join(here, f'{i}.txt'), 'w', encoding='utf-8') as file: file.write(text)
        with open(os.path.join(here, f'{i}.json'), 'w', encoding='utf-8') as file:
            json.dump(gold, file, indent=1, ensure_ascii=False)
            file.write('\n')
        print(i, words, [p for p in problems if 'words' in p or 'long' in p or 'unacc' in p])
