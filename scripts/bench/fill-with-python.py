"""Fills a form with pypdf or pikepdf, values only, and prints the processor time of one in microseconds."""

import io
import json
import sys
import time

library, blank, values = sys.argv[1], open(sys.argv[2], "rb").read(), json.load(open(sys.argv[3]))


def name_of(field):
    names = []
    while field is not None:
        if "/T" in field:
            names.append(str(field["/T"]))
        field = object_of(field.get("/Parent"))
    return ".".join(reversed(names))


def object_of(found):
    return found.get_object() if library == "pypdf" and found is not None else found


def on_state(widget):
    shown = object_of(object_of(widget["/AP"])["/N"])
    return next(state for state in shown.keys() if state != "/Off")


def fill(pages, text, name, put):
    filled = set()
    for page in pages:
        for one in object_of(page.get("/Annots")) or []:
            widget = object_of(one)
            field = name_of(widget)
            value = values.get(field)
            filled.add(field)
            if value is True:
                state = on_state(widget)
                put(widget, "/V", name(state))
                put(widget, "/AS", name(state))
            elif value is not None:
                put(widget, "/V", text(value))
    # What finds no field is fast.
    missing = values.keys() - filled
    if missing:
        raise KeyError(f"no such fields: {sorted(missing)}")


def with_pypdf():
    from pypdf import PdfReader, PdfWriter
    from pypdf.generic import NameObject, TextStringObject

    writer = PdfWriter()
    writer.clone_document_from_reader(PdfReader(io.BytesIO(blank)))
    fill(
        writer.pages,
        TextStringObject,
        NameObject,
        lambda widget, key, value: widget.__setitem__(NameObject(key), value),
    )
    writer.write(io.BytesIO())


def with_pikepdf():
    import pikepdf

    with pikepdf.open(io.BytesIO(blank)) as pdf:
        fill(
            [page.obj for page in pdf.pages],
            pikepdf.String,
            pikepdf.Name,
            lambda widget, key, value: widget.__setitem__(key, value),
        )
        pdf.save(io.BytesIO())


once = {"pypdf": with_pypdf, "pikepdf": with_pikepdf}[library]
once()
start = time.process_time()
for _ in range(3):
    once()
print((time.process_time() - start) / 3 * 1e6)
