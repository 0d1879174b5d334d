"""Addresses of the walk."""

from django.urls import path

from sharedpower.web.walk import views as walk

urlpatterns = [
    path("", walk.start, name="walk"),
    path("end/", walk.end, name="walk-end"),
    path("all/", walk.everything, name="walk-all"),
    path("<int:number>/", walk.step, name="walk-step"),
    path("<int:number>/<slug:option>/", walk.chosen, name="walk-chosen"),
]
