"""What a theme may try: script, frames, other hosts, and files that nobody meant to publish."""
from attacks.small_site import Attack, DRAWING

POINT = "9 themes"
MARKUP = [
    "<script>alert(1)</script>", "<SCRIPT>alert(1)</SCRIPT>", "<script src='/x.js'>alert(1)</script>", "<script\n>alert(1)</script>",
    "<script/>alert(1)</script>", "<p onclick='x()'>", "<p ONCLICK=x()>", "<p\nonclick='x'>", "<p/onclick='x'>", "<p a='b'onclick='x'>",
    "<p style='color:red'>", "<p STYLE=color:red>", "<base href='/x'>", "<BASE href='/x'>", "<iframe>", "<frame src=x>", "<frameset>",
    "<object data='x'>", "<embed src='x'>", "<applet>", "<portal src='x'>", "<style>p{}</style>", "<iframe srcdoc='<b>'>",
    "<a href='javascript:x'>", "<a href='JaVaScRiPt:x'>", "<a href=' javascript:x'>", "<a href='java&Tab;script:x'>", "<a href='java\nscript:x'>",
    "<a href='&#106;avascript:x'>", "<a href='&#x6A;avascript:x'>", "<a href='javascript&colon;x'>", "<a href='javascript&#58;x'>",
    "<a href='vbscript:x'>", "<a href='data:text/html,x'>", "<a href='blob:x'>", "<a href=\"javascript:x\">", "<a href=javascript:x>",
    "<script src='https://a.example/x.js'></script>", "<script src='//a.example/x.js'></script>", "<script src='\\\\a.example/x.js'></script>",
    "<script src='/\\a.example/x.js'></script>", "<script src='ht&#116;ps://a.example/x.js'></script>", "<img src=//a.example/x.png alt=''>",
    "<img srcset='a.png 1x, //a.example/x.png 2x' alt=''>", "<img src='https:a.example/x.png' alt=''>", "<video poster='//a.example/x'>",
    "<source srcset='https://a.example/x'>", "<track src='//a.example/x'>", "<audio src='//a.example/x'>", "<input type=image src='//a.example/x'>",
    "<body background='//a.example/x'>", "<link rel=stylesheet href='http://a.example/x.css'>", "<link rel=preload href='//a.example/x'>",
    "<form action='https://a.example/'>", "<button formaction='//a.example/'>", "<a ping='https://a.example/' href='/'>",
    "<meta http-equiv='refresh' content='0;url=https://a.example/'>", "<meta http-equiv=refresh content='0; javascript:x'>",
    "<svg><use xlink:href='//a.example/x'/></svg>", "<svg><use href='https://a.example/x'/></svg>", "<svg><image href='//a.example/x'/></svg>",
    "<svg><script>x</script></svg>", "<svg><set attributeName=href to='javascript:x'/></svg>", "<svg onload=x>", "<math><a xlink:href='javascript:x'>",
    "<a href='/'{{#site}} onclick='x'{{/site}}>", "{{{site.name}}}", "{{&site.name}}", "<p {{site.name}}>", "<p title={{site.name}}>",
    "<script>{{site.name}}</script>", "<a href='{{site.name}}'>", "<!-- {{site.name}} --><script>x</script>", "<p onclick='{{site.name}}'>",
    "<style>{{site.name}}</style>", "<p style='{{site.name}}'>", "<a href=' {{site.name}}'>", "<a href='java{{site.name}}'>", "<a href='/{{site.name}}'>",
    "<a href='{{t.menu}}'>", "<a href='{{site.name}}:x'>", "<img src='{{site.name}}' alt=''>", "<img src='{{site.suggest}}' alt=''>", "<form action='{{site.suggest}}'>",
    "<link rel=stylesheet href='{{site.suggest}}'>", "<script src='{{site.name}}'></script>", "<img srcset='{{site.assets}}a.png 1x, {{site.name}} 2x' alt=''>",
    "<svg><use href='{{site.suggest}}'/></svg>", "<svg><set attributeName=href to='{{site.name}}'/></svg>", "<svg><animate values='{{site.name}}'/></svg>",
    "<meta http-equiv='{{site.name}}' content='x'>", "<meta http-equiv=refresh content='0; url={{site.name}}'>", "<meta http-equiv=refresh content='0;{{site.home}}'>",
    "<a href='{{#site.name}}/x{{/site.name}}{{^site.name}}{{site.name}}{{/site.name}}'>", "<a href='{{#site.name}}java{{/site.name}}script:x'>",
    "<a href='{{^site.name}}x{{/site.name}}javascript:x'>", "<script src='{{#site.name}}/x{{/site.name}}//a.example/x.js'></script>",
    "<p =\"{{site.name}}\">", "<p a/=\"{{site.name}}\">", "<title><b title={{site.name}}></title>", "<textarea><b {{site.name}}></textarea>",
    "<svg><title><b title={{site.name}}></title></svg>", "<svg><![CDATA[ > <p title='x]]><p title={{site.name}}>", "<plaintext>{{site.name}}", "<a href=&#106;{{site.name}}>",
    "<a href='&#106;{{site.name}}'>", "<a href='\\{{site.name}}'>", "<blockquote cite='{{site.name}}'>", "<a ping='{{site.suggest}}' href='/'>",
    "<noscript><p style='x'></noscript>", "<template><script>x</script></template>", "<!--><script>x</script>-->", "<!--a--!><script>x</script>",
    "<textarea></textarea><script>x</script>", "<title></title><script>x</script>", "<svg><style>g{}</style></svg>", "<div is='x' onfocus=y>",
    "<object><param name=src value='//a.example/'></object>", "<html manifest='//a.example/x'>", "<link rel=manifest href='//a.example/x'>",
]
# A file of the theme, what is in it, and what is reported.
FILES = [
    ("assets/x.css", "@import 'https://a.example/x.css';", "invalid-template"), ("assets/x.css", "@import url(//a.example/x.css);", "invalid-template"),
    ("assets/x.css", "p{background:url(https://a.example/x)}", "invalid-template"), ("assets/x.css", "p{background:URL( '//a.example/x')}", "invalid-template"),
    ("assets/x.css", "p{background:u\\72l(https://a.example/x)}", "invalid-template"),
    ("assets/x.css", "@\\69mport 'https://a.example/x.css';", "invalid-template"),
    ("assets/x.css", "p{background:image-set('https://a.example/x' 1x)}", "invalid-template"),
    ("assets/x.css", "@font-face{src:url(\"https:\\/\\/a.example/x\")}", "invalid-template"),
    ("assets/x.css", "p{background:/**/url(/**/'https://a.example/x')}", "invalid-template"),
    ("assets/x.css", "@import/**/'https://a.example/x.css';", "invalid-template"),
    ("assets/x.css", b"p{}\xe5", "not-utf8"), ("assets/x.js", b"x\xe5", "not-utf8"), ("templates/page.mustache", b"<p>\xe5</p>", "not-utf8"),
    ("strings/da.yml", b"a: \xe5", "not-utf8"), ("templates/page.mustache", "{{#a}}", "invalid-template"),
    ("templates/page.mustache", "{{>ukendt}}", "missing-partial"), ("templates/page.mustache", "{{ukendt}}", "unknown-template-name"),
    ("templates/page.mustache", "{{>../../content/site}}", None), ("templates/page.mustache", "{{=<% %>=}}<script>alert(1)</script>", "invalid-template"),
    ("templates/page.mustache", "{{" * 5000, "invalid-template"), ("templates/page.mustache", "{{#site}}" * 3000, "invalid-template"),
    ("templates/page.mustache", "<p " * 20_000, None), ("templates/page.mustache", "<!--" * 20_000, None),
    ("assets/x.svg", DRAWING.format("<script>alert(1)</script>"), None), ("assets/x.html", "<script>alert(1)</script>", None),
]
LEFTOVERS = ["style.css~", ".style.css.swp", "style.css.orig", "style.css.rej", "style.css.bak", "Thumbs.db", "desktop.ini", ".DS_Store",
             "#style.css#", "style.css.tmp", "style.css.save", ".git/config", "style.css.old", ".env", "style.css.BAK", "THUMBS.DB"]
SECRET = "alert(1)"


def attacks():
    for markup in MARKUP:
        yield Attack(POINT, f"theme with {markup}", {"theme/templates/page.mustache": "<main>" + markup + "</main>"},
                     "unescaped-text" if markup.startswith(("{{{", "{{&")) else "invalid-template")
    for path, text, code in FILES:
        yield Attack(POINT, f"theme with {path} {text[:60]!r}", {"theme/" + path: text}, code)
    for name in LEFTOVERS:
        yield Attack(POINT, f"theme with assets/{name}", {"theme/assets/" + name: SECRET}, None)
    for name in ("../x.css", "a\\b.css", "a\nb.css", "a\u202eb.css", "CON.css"):
        if "/" not in name:
            yield Attack(POINT, f"theme with assets/{name!r}", {"theme/assets/" + name: "p{}"}, None)
    for text, code in (("99 00 00 05", "private-data-in-text"), ("am.ha@example.org", "private-data-in-text"),
                       ("Zahra Qorvani", "person-in-text"), ("010190-1234", "personal-number")):
        yield Attack(POINT, f"{text} in a text of the theme", {"theme/strings/da.yml": f"site.skip: 'Ring {text}'\n"}, code)
        yield Attack(POINT, f"{text} in a comment of the theme's texts", {"theme/strings/en.yml": f"# {text}\nsite.skip: 'A'\n"},
                     "personal-number" if code == "personal-number" else None)
        yield Attack(POINT, f"{text} in the theme's settings", {"theme/theme.yml": f"name: '{text}'\n"}, code)
        yield Attack(POINT, f"{text} in a template", {"theme/templates/page.mustache": f"<main><p>{text}</p></main>"}, code)
        yield Attack(POINT, f"{text} in pieces of a template", {
            "theme/templates/page.mustache": "<main><p>" + "<b></b>".join(text) + "</p></main>"}, code)
    for link, target in (("theme/assets/x.css", "/etc/passwd"), ("theme/templates/x.mustache", "/etc/passwd"), ("theme/strings/x.yml", "/etc/passwd"),
                         ("theme/assets/x", "/etc")):
        yield Attack(POINT, f"{link} leads to {target}", {}, "forbidden-link", links={link: target})
