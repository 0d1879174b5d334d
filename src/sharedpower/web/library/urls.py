"""Addresses of an organiser's own sets of cells."""

from django.urls import path

from sharedpower.web.library import own

urlpatterns = [
    path("", own.sets, name="cell-sets"),
    path("read/", own.read_in, name="cell-set-read"),
    path("<slug:cell_set>/", own.one_set, name="cell-set"),
    path("<slug:cell_set>/add/", own.add, name="cell-entry-add"),
    path("<slug:cell_set>/<int:number>/", own.entry, name="cell-entry"),
    path("<slug:cell_set>/file.<slug:form>", own.download, name="cell-set-file"),
    path("<slug:cell_set>/delete/", own.delete, name="cell-set-delete"),
]
